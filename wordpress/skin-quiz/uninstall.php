<?php
/**
 * Leaves nothing: the plugin keeps these two options, and no file, table or user setting.
 *
 * @package SkinQuiz
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$skin_quiz_forget = function () {
	delete_option( 'skin_quiz_clinic' );
	delete_option( 'skin_quiz_delivery' );
};

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $skin_quiz_site ) {
		switch_to_blog( $skin_quiz_site );
		$skin_quiz_forget();
		restore_current_blog();
	}
} else {
	$skin_quiz_forget();
}
