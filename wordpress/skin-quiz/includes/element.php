<?php
/**
 * The quiz on a page: block, shortcode, its script, and the editor's preview.
 *
 * Both are drawn here and not saved with the text, so that authors, whose HTML WordPress filters,
 * can use them as administrators do.
 *
 * @package SkinQuiz
 */

namespace SkinQuiz;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'skin-quiz';

/** What block and shortcode can set, and what it is if they don't. */
const SETTINGS = array(
	'lang'  => '',
	'theme' => 'light',
	'mode'  => 'inline',
	'text'  => '',
	'link'  => '',
);

/** What each of these may be. */
const CHOICES = array(
	'lang'  => array( '', 'en', 'en-US', 'es', 'fr', 'de', 'ar' ),
	'theme' => array( 'light', 'dark', 'auto' ),
	'mode'  => array( 'inline', 'popup', 'drawer' ),
);

/** For where the quiz can't run, in the languages that it speaks. */
const TALK_TO_US = array(
	'en' => 'Talk to us',
	'es' => 'Contacto',
	'fr' => 'Nous contacter',
	'de' => 'Kontakt',
	'ar' => 'اتصل بنا',
);

/** For what opens a quiz in a dialog. */
const BEGIN = array(
	'en' => 'Find your treatment',
	'es' => 'Encontrar un tratamiento',
	'fr' => 'Trouver un traitement',
	'de' => 'Behandlung finden',
	'ar' => 'البحث عن علاج مناسب',
);

add_action( 'init', __NAMESPACE__ . '\\register' );

function register() {
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters -- the address names the build.
	wp_register_script( HANDLE, address( 'skin-quiz.js' ), array(), null, false );
	wp_register_style( HANDLE, false, array(), '__VERSION__' );
	// Room for the quiz, so that nothing jumps; and the frame that some themes draw round
	// whatever has the focus is the quiz's own affair.
	wp_add_inline_style( HANDLE, 'skin-quiz{display:block;outline:none}skin-quiz:not([mode]){min-height:40rem}' );

	register_block_type( dirname( PLUGIN ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\\block' ) );
	add_shortcode( 'skin_quiz', __NAMESPACE__ . '\\shortcode' );
}

/** The block's HTML. */
function block( $attributes ) {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), element( $attributes ) );
}

/** The shortcode's HTML. */
function shortcode( $attributes ) {
	return element( shortcode_atts( SETTINGS, $attributes, 'skin_quiz' ) );
}

/** The element, with a link inside for where it can't run. */
function element( $given, $more = array() ) {
	$set = array_merge( SETTINGS, array_intersect_key( array_filter( (array) $given, 'is_string' ), SETTINGS ) );
	foreach ( CHOICES as $name => $choices ) {
		$set[ $name ] = in_array( $set[ $name ], $choices, true ) ? $set[ $name ] : SETTINGS[ $name ];
	}
	$lang = $set['lang'] ? $set['lang'] : substr( get_bloginfo( 'language' ), 0, 2 );
	$talk = TALK_TO_US[ $lang ] ?? TALK_TO_US['en'];
	$link = esc_url( $set['link'] ? $set['link'] : booking_link(), array( 'http', 'https', 'mailto', 'tel' ) );
	$link = $link ? $link : esc_url( home_url( '/' ) );
	$in   = 'inline' === $set['mode'];
	// In a feed there is no script.
	if ( is_feed() ) {
		return sprintf( '<a href="%s">%s</a>', $link, esc_html( $set['text'] ? $set['text'] : $talk ) );
	}
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
	in_font_of_page();
	$attributes = array_filter(
		array_merge(
			array(
				'clinic' => clinic_address(),
				'lang'   => $set['lang'],
				'theme'  => $set['theme'],
				'mode'   => $in ? '' : $set['mode'],
				'id'     => $in ? '' : wp_unique_id( 'skin-quiz-' ),
			),
			$more
		)
	);
	$html = '<skin-quiz';
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$html .= sprintf( '><a href="%s">%s</a></skin-quiz>', $link, esc_html( $in && $set['text'] ? $set['text'] : $talk ) );
	if ( $in ) {
		return $html;
	}
	$begin = $set['text'] ? $set['text'] : ( BEGIN[ $lang ] ?? BEGIN['en'] );
	return $html . sprintf(
		'<a class="wp-block-button__link wp-element-button" href="%s" data-skin-quiz-open="%s">%s</a>',
		$link,
		esc_attr( $attributes['id'] ),
		esc_html( $begin )
	);
}

/** Unless the clinic's file names a font, the quiz is written in that of the page, as a block is. */
function in_font_of_page() {
	static $done = false;
	if ( ! $done && ! clinic_has_font() ) {
		wp_add_inline_style( HANDLE, 'skin-quiz::part(frame){font-family:inherit}' );
	}
	$done = true;
}

// ---- The script: a module, and left alone by what combines, delays and minifies.

add_filter( 'script_loader_tag', __NAMESPACE__ . '\\as_module', 20, 3 );

/** As a module, with the marks by which optimisers and Cloudflare know to leave a script alone. */
function as_module( $tag, $handle, $address ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type'               => 'module',
			'id'                 => 'skin-quiz-js',
			'src'                => $address,
			'data-cfasync'       => 'false', // Cloudflare's Rocket Loader.
			'data-no-optimize'   => '1', // LiteSpeed Cache.
			'data-no-defer'      => '1',
			'data-no-minify'     => '1', // WP Rocket.
			'nowprocket'         => true,
			'data-noptimize'     => '1', // Autoptimize.
			'data-jetpack-boost' => 'ignore',
			'nitro-exclude'      => true, // NitroPack.
		)
	);
}

// Each of them has a list of what to leave alone, by a part of the address.
foreach (
	array(
		'rocket_exclude_js',
		'rocket_exclude_defer_js',
		'rocket_delay_js_exclusions',
		'rocket_minify_excluded_external_js',
		'litespeed_optimize_js_excludes',
		'litespeed_optm_js_defer_exc',
		'litespeed_optm_gm_js_exc',
		'perfmatters_delay_js_exclusions',
		'perfmatters_defer_js_exclusions',
		'perfmatters_minify_js_exclusions',
		'wphb_delay_js_exclusions',
		'wp-optimize-minify-default-exclusions',
	) as $list
) {
	add_filter( $list, __NAMESPACE__ . '\\with_address' );
}
// SiteGround's, by the handle.
foreach ( array( 'sgo_js_minify_exclude', 'sgo_javascript_combine_exclude', 'sgo_js_async_exclude' ) as $list ) {
	add_filter( $list, __NAMESPACE__ . '\\with_handle' );
}
// Autoptimize's is a text.
add_filter( 'autoptimize_filter_js_exclude', __NAMESPACE__ . '\\with_name' );
// Jetpack's and WordPress.com's asks for each handle.
add_filter( 'js_do_concat', __NAMESPACE__ . '\\unless_ours', 10, 2 );

function with_address( $list ) {
	// As a part of the address, and as the pattern of a whole path, which WP Rocket has.
	return array_merge( (array) $list, array( 'skin-quiz.js', '/(.*)/skin-quiz.js' ) );
}

function with_handle( $list ) {
	return array_merge( (array) $list, array( HANDLE ) );
}

function with_name( $list ) {
	return is_array( $list ) ? with_address( $list ) : trim( $list . ', skin-quiz.js', ', ' );
}

function unless_ours( $combines, $handle ) {
	return HANDLE === $handle ? false : $combines;
}

// ---- The editor's preview: a page of its own in a frame, as the editor runs no script of a block.

add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\\tell_editor' );
add_action( 'wp_ajax_skin_quiz_preview', __NAMESPACE__ . '\\preview' );

function tell_editor() {
	$address = add_query_arg(
		array(
			'action'   => 'skin_quiz_preview',
			'_wpnonce' => wp_create_nonce( 'skin_quiz_preview' ),
		),
		admin_url( 'admin-ajax.php' )
	);
	wp_add_inline_script(
		generate_block_asset_handle( 'skin-quiz/quiz', 'editorScript' ),
		'window.skinQuizPreview = ' . wp_json_encode( $address ) . ';',
		'before'
	);
}

function preview() {
	check_ajax_referer( 'skin_quiz_preview' );
	if ( ! current_user_can( 'edit_posts' ) ) {
		wp_die( '', 403 );
	}
	$set = array();
	foreach ( array( 'lang', 'theme', 'text', 'link' ) as $name ) {
		$set[ $name ] = isset( $_GET[ $name ] ) ? sanitize_text_field( wp_unslash( $_GET[ $name ] ) ) : '';
	}
	$element = element( $set, array( 'resume' => 'off' ) );
	header( 'Content-Type: text/html; charset=utf-8' );
	?>
<!doctype html>
<html lang="<?php echo esc_attr( str_replace( '_', '-', get_locale() ) ); // The site's, not the editor's own. ?>">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title><?php esc_html_e( 'Skin Quiz', 'skin-quiz' ); ?></title>
	<?php
	wp_print_styles( HANDLE );
	wp_print_scripts( HANDLE );
	?>
<style>body { margin: 0 }</style>
</head>
<body><?php echo $element; // phpcs:ignore WordPress.Security.EscapeOutput -- escaped where it is made. ?></body>
</html>
	<?php
	exit;
}
