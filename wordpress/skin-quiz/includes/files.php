<?php
/**
 * The quiz's own files, and how they reach a browser.
 *
 * Many hosts send the folder of a plugin uncompressed, for a short time, and WebAssembly under a
 * wrong type. So the plugin sends them itself, below /skin-quiz-files/, where the site lets an
 * address like that through to WordPress; some take every .js for a file of theirs. Which it is,
 * the site is asked; until then, and where nothing else works, they come from the folder.
 *
 * @package SkinQuiz
 */

namespace SkinQuiz;

defined( 'ABSPATH' ) || exit;

/** The option that says who sends the files: 'plugin' or 'host', and for which build. */
const DELIVERY = 'skin_quiz_delivery';

const PLACE = 'skin-quiz-files/';

/** The types that a browser wants; what is not here is not sent. */
const TYPES = array(
	'css'  => 'text/css; charset=utf-8',
	'html' => 'text/html; charset=utf-8',
	'js'   => 'text/javascript; charset=utf-8',
	'json' => 'application/json',
	'svg'  => 'image/svg+xml',
	'txt'  => 'text/plain; charset=utf-8',
	'wasm' => 'application/wasm',
);

const YEAR = 'public, max-age=31536000, immutable';

/** A name for this build: another one has other addresses, so that each may be kept for a year. */
function build() {
	static $build = null;
	if ( null === $build ) {
		$script = QUIZ . 'skin-quiz.js';
		$build  = is_readable( $script ) ? substr( hash_file( 'sha256', $script ), 0, 8 ) : '0';
	}
	return $build;
}

/**
 * The site's own address, with a slash. Not `home_url()`, into which plugins for several
 * languages put the language of the page, and only after the files' addresses were looked at.
 */
function home() {
	return set_url_scheme( trailingslashit( get_option( 'home' ) ) );
}

/** Where the plugin itself sends the files; empty where the site has plain permalinks. */
function own_address() {
	return get_option( 'permalink_structure' ) ? home() . PLACE . build() . '/' : '';
}

/** The address of one of the quiz's files. */
function address( $path ) {
	$delivery = get_option( DELIVERY );
	$own      = own_address();
	if ( $own && is_array( $delivery ) && 'plugin' === ( $delivery['by'] ?? '' ) ) {
		return $own . $path;
	}
	return add_query_arg( 'ver', build(), plugins_url( 'quiz/' . $path, PLUGIN ) );
}

add_action( 'plugins_loaded', __NAMESPACE__ . '\\send_file', 0 );

/** Sends a file where its address is asked for, before WordPress looks for a page. */
function send_file() {
	// Compared and matched only, never shown or stored.
	$asked = wp_parse_url( wp_unslash( $_SERVER['REQUEST_URI'] ?? '' ), PHP_URL_PATH ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized
	$start = wp_parse_url( home(), PHP_URL_PATH ) . PLACE;
	if ( ! is_string( $asked ) || 0 !== strpos( $asked, $start ) ) {
		return;
	}
	$pattern = '~^([0-9a-f]{1,8})/((?:assets/)?[A-Za-z0-9][A-Za-z0-9._-]*\.([a-z]+))$~';
	$known   = preg_match( $pattern, substr( $asked, strlen( $start ) ), $parts ) && isset( TYPES[ $parts[3] ] );
	if ( ! $known || ! is_file( QUIZ . $parts[2] ) ) {
		status_header( 404 );
		nocache_headers();
		exit;
	}
	list( , $of, $path, $ending ) = $parts;

	$file     = QUIZ . $path;
	$accepted = isset( $_SERVER['HTTP_ACCEPT_ENCODING'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_ACCEPT_ENCODING'] ) ) : '';
	$zipped   = is_file( $file . '.gz' ) && false !== strpos( $accepted, 'gzip' );
	// What lies in assets/ carries its content's hash; the rest changes with the build.
	$lasting = 0 === strpos( $path, 'assets/' ) || build() === $of;
	while ( ob_get_level() ) {
		ob_end_clean();
	}
	// Compressed twice it would be unreadable.
	@ini_set( 'zlib.output_compression', '0' ); // phpcs:ignore
	status_header( 200 );
	header( 'Content-Type: ' . TYPES[ $ending ] );
	header( 'X-Content-Type-Options: nosniff' );
	header( 'Cache-Control: ' . ( $lasting ? YEAR : 'public, max-age=300' ) );
	header( 'Access-Control-Allow-Origin: *' );
	header( 'Vary: Accept-Encoding' );
	if ( $zipped ) {
		$file .= '.gz';
		header( 'Content-Encoding: gzip' );
	}
	header( 'Content-Length: ' . filesize( $file ) );
	if ( 'HEAD' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
		readfile( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	}
	exit;
}

add_action( 'admin_init', __NAMESPACE__ . '\\choose_delivery_of_new_build' );

/** After an update, whoever looks after the site asks anew without knowing. */
function choose_delivery_of_new_build() {
	$delivery = get_option( DELIVERY );
	if ( ! wp_doing_ajax() && current_user_can( 'manage_options' ) && ( $delivery['build'] ?? '' ) !== build() ) {
		choose_delivery();
	}
}

/** Asks the site itself who sends the files better. */
function choose_delivery() {
	// Noted before: if a site never answers, nobody has to wait for it twice.
	note_delivery( 'host' );
	$wasm = basename( (string) current( glob( QUIZ . 'assets/*.wasm' ) ) );
	$own  = own_address();
	if ( $own && ! host_sends_well( plugins_url( 'quiz/assets/' . $wasm, PLUGIN ) ) && is_sent_by_plugin( $own . 'skin-quiz.js' ) ) {
		note_delivery( 'plugin' );
	}
}

function note_delivery( $by ) {
	update_option( DELIVERY, array( 'by' => $by, 'build' => build() ), true );
}

/** What one of our own addresses answers; the same settings as WordPress's Site Health. */
function asked_of_site( $address, $method ) {
	return wp_remote_request(
		$address,
		array(
			'method'     => $method,
			'timeout'    => 4,
			'decompress' => false,
			'headers'    => array( 'Accept-Encoding' => 'gzip' ),
			'sslverify'  => apply_filters( 'https_local_ssl_verify', false ), // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals
		)
	);
}

/** Whether the host compresses, names the type and lets a browser keep a file for a day or more. */
function host_sends_well( $address ) {
	$answer = asked_of_site( $address, 'HEAD' );
	$header = function ( $name ) use ( $answer ) {
		return (string) wp_remote_retrieve_header( $answer, $name );
	};
	preg_match( '/max-age=(\d+)/', $header( 'cache-control' ), $age );
	return 200 === wp_remote_retrieve_response_code( $answer )
		&& 'application/wasm' === $header( 'content-type' )
		&& '' !== $header( 'content-encoding' )
		&& (int) ( $age[1] ?? 0 ) >= DAY_IN_SECONDS;
}

/** Whether the address reaches this plugin, and the file arrives as it is. */
function is_sent_by_plugin( $address ) {
	$answer = asked_of_site( $address, 'GET' );
	$body   = wp_remote_retrieve_body( $answer );
	// Some releases of WordPress unpack whatever they were told.
	if ( 0 === strpos( $body, "\x1f\x8b" ) ) {
		$body = (string) @gzdecode( $body ); // phpcs:ignore WordPress.PHP.NoSilencedErrors
	}
	return 200 === wp_remote_retrieve_response_code( $answer )
		&& TYPES['js'] === wp_remote_retrieve_header( $answer, 'content-type' )
		&& hash_file( 'sha256', QUIZ . 'skin-quiz.js' ) === hash( 'sha256', $body );
}
