<?php
/**
 * Settings, Skin Quiz: where an administrator writes, checks and saves the clinic's file.
 *
 * The check is the quiz's own and runs in the browser (admin/settings.js); here a text is only
 * refused that could not be read at all, and what was typed stays.
 *
 * @package SkinQuiz
 */

namespace SkinQuiz;

defined( 'ABSPATH' ) || exit;

const SETTINGS_PAGE = 'skin-quiz';

/** Who may change what every visitor sees. */
const MAY_CHANGE = 'manage_options';

add_action( 'admin_menu', __NAMESPACE__ . '\\add_settings_page' );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\\settings_scripts' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN ), __NAMESPACE__ . '\\settings_link' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\settings_script_as_module', 20, 3 );

function add_settings_page() {
	$page = add_options_page(
		__( 'Skin Quiz', 'skin-quiz' ),
		__( 'Skin Quiz', 'skin-quiz' ),
		MAY_CHANGE,
		SETTINGS_PAGE,
		__NAMESPACE__ . '\\settings_page'
	);
	// Before anything is printed, so that a refusal is one to the browser, too.
	add_action( 'load-' . $page, __NAMESPACE__ . '\\settings' );
}

function settings_link( $links ) {
	$address = admin_url( 'options-general.php?page=' . SETTINGS_PAGE );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'skin-quiz' ) ) );
	return $links;
}

function settings_scripts( $page ) {
	if ( 'settings_page_' . SETTINGS_PAGE !== $page ) {
		return;
	}
	wp_enqueue_script( 'skin-quiz-settings', plugins_url( 'admin/settings.js', PLUGIN ), array(), build(), true );
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
}

function settings_script_as_module( $tag, $handle, $address ) {
	if ( 'skin-quiz-settings' !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type'          => 'module',
			'id'            => 'skin-quiz-settings-js',
			'src'           => $address,
			'data-api'      => address( 'skin_quiz.js' ),
			'data-fine'     => __( 'Nothing to mend: the quiz uses all of it.', 'skin-quiz' ),
			'data-empty'    => __( 'Empty: the quiz shows general figures and all treatments.', 'skin-quiz' ),
			'data-unread'   => __( 'This can’t be read yet:', 'skin-quiz' ),
			'data-error'    => __( 'Not used:', 'skin-quiz' ),
			'data-warning'  => __( 'Please look at:', 'skin-quiz' ),
			'data-taken'    => __( 'Taken from the studio: press Save to keep it.', 'skin-quiz' ),
			'data-law'      => __( 'The law:', 'skin-quiz' ),
			'data-no-check' => __( 'The check could not be loaded; you can save all the same, and the quiz uses what is sound.', 'skin-quiz' ),
		)
	);
}

/** Saves what was sent, once; returns the text to show, and what to say about it. */
function settings() {
	static $settings = null;
	if ( null === $settings ) {
		$settings = saved_settings();
	}
	return $settings;
}

function saved_settings() {
	if ( ! isset( $_POST['skin_quiz_clinic'] ) ) {
		return array( clinic(), '', '' );
	}
	check_admin_referer( 'skin_quiz_settings' );
	if ( ! current_user_can( MAY_CHANGE ) ) {
		wp_die( esc_html__( 'You may not change this.', 'skin-quiz' ), 403 );
	}
	// Kept letter by letter: it is checked as JSON, and escaped wherever it is shown.
	$text = is_string( $_POST['skin_quiz_clinic'] ) ? wp_unslash( $_POST['skin_quiz_clinic'] ) : ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized
	// A form sends line ends of its own, and some editors begin a file with a mark.
	$text  = trim( preg_replace( '/^\xEF\xBB\xBF/', '', str_replace( "\r\n", "\n", $text ) ) );
	$fault = '' === $text ? '' : clinic_fault( $text );
	if ( $fault ) {
		return array( $text, 'error', __( 'Not saved.', 'skin-quiz' ) . ' ' . $fault . ' ' . __( 'What you typed is still here.', 'skin-quiz' ) );
	}
	save_clinic( $text );
	return array( $text, 'success', __( 'Saved. If your site has a cache, clear it, so that visitors see it at once.', 'skin-quiz' ) );
}

function settings_page() {
	list( $text, $kind, $notice ) = settings();
	$example = "{\n  \"currency\": \"GBP\",\n  \"bookingUrl\": \"https://www.example.com/book\",\n  \"treatments\": {\n    \"professional-microneedling\": { \"perSession\": { \"min\": 180, \"max\": 220 } }\n  }\n}";
	?>
<div class="wrap">
	<h1><?php esc_html_e( 'Skin Quiz', 'skin-quiz' ); ?></h1>
	<?php if ( $notice ) : ?>
	<div class="notice notice-<?php echo esc_attr( $kind ); ?>" role="<?php echo 'error' === $kind ? 'alert' : 'status'; ?>"><p><?php echo esc_html( $notice ); ?></p></div>
	<?php endif; ?>
	<p>
		<?php
		echo wp_kses(
			__( 'Put the quiz on a page with the block <b>Skin Quiz</b>, or with the shortcode <code>[skin_quiz]</code>. It works without anything below; your prices, treatments, colours and booking link make it yours.', 'skin-quiz' ),
			array(
				'b'    => array(),
				'code' => array(),
			)
		);
		?>
	</p>
	<?php if ( is_file( QUIZ . 'studio.html' ) ) : ?>
	<?php // Where nothing is kept yet, it is where to begin. ?>
	<details id="skin-quiz-studio"<?php echo esc_attr( '' === $text ? ' open' : '' ); ?>>
		<summary><?php esc_html_e( 'Set it up with forms and a preview: the studio', 'skin-quiz' ); ?></summary>
		<p>
			<?php esc_html_e( 'When you are done, press “Use this file” there, then “Save” below.', 'skin-quiz' ); ?>
			<a href="<?php echo esc_url( address( 'studio.html' ) ); ?>" target="_blank" rel="noopener"><?php esc_html_e( 'In a tab of its own (new tab): save clinic.json there, and choose that file here.', 'skin-quiz' ); ?></a>
		</p>
		<iframe data-src="<?php echo esc_url( address( 'studio.html' ) ); ?>#handover" title="<?php esc_attr_e( 'The studio', 'skin-quiz' ); ?>" style="box-sizing: border-box; width: 100%; height: 85vh; min-height: 30rem; border: 1px solid" hidden></iframe>
	</details>
	<?php endif; ?>
	<form method="post" id="skin-quiz-settings">
		<?php wp_nonce_field( 'skin_quiz_settings' ); ?>
		<h2><label for="skin_quiz_clinic"><?php esc_html_e( 'Your clinic file', 'skin-quiz' ); ?></label></h2>
		<p id="skin-quiz-choose" hidden>
			<label for="skin-quiz-file"><?php esc_html_e( 'Take it from your computer:', 'skin-quiz' ); ?></label>
			<input type="file" id="skin-quiz-file" accept=".json,application/json">
		</p>
		<textarea name="skin_quiz_clinic" id="skin_quiz_clinic" class="large-text code" rows="16" spellcheck="false" dir="ltr" aria-describedby="skin-quiz-told skin-quiz-example"><?php echo esc_textarea( $text ); ?></textarea>
		<p id="skin-quiz-taken" role="status"></p>
		<div id="skin-quiz-told" role="status"></div>
		<?php submit_button( __( 'Save', 'skin-quiz' ) ); ?>
		<details id="skin-quiz-example">
			<summary><?php esc_html_e( 'An example to begin with', 'skin-quiz' ); ?></summary>
			<pre dir="ltr"><?php echo esc_html( $example ); ?></pre>
		</details>
	</form>
	<h2><?php esc_html_e( 'How it looks with what stands above', 'skin-quiz' ); ?></h2>
	<div style="max-width: 46rem">
		<?php echo element( array( 'theme' => 'light' ), array( 'resume' => 'off', 'id' => 'skin-quiz-preview' ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped where it is made. ?>
	</div>
</div>
	<?php
}
