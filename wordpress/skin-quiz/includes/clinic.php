<?php
/**
 * The clinic's own file: kept as an option, letter by letter as it was written, and sent as JSON.
 *
 * What it means, the quiz knows; here it is only a JSON object of at most 256 kB.
 *
 * @package SkinQuiz
 */

namespace SkinQuiz;

defined( 'ABSPATH' ) || exit;

/** The option that holds the text. */
const CLINIC = 'skin_quiz_clinic';

/** What the quiz itself reads at most. */
const CLINIC_LIMIT = 262144;

/** In an address, what asks for the file. */
const CLINIC_QUERY = 'skin-quiz-clinic';

/** The text in use: the saved one, else the one that the plugin came with, else none. */
function clinic() {
	$saved = get_option( CLINIC );
	if ( is_string( $saved ) ) {
		return $saved;
	}
	$given = dirname( PLUGIN ) . '/clinic.json';
	return is_readable( $given ) ? (string) file_get_contents( $given ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions
}

/** Says what is wrong with a text that can't be kept at all; empty where nothing is. */
function clinic_fault( $text ) {
	if ( strlen( $text ) > CLINIC_LIMIT ) {
		return sprintf(
			/* translators: %s: a size, such as 300 KB. */
			__( 'The file is too large: it has %s, and the quiz reads 256 kB at most. Take out what is not about the quiz.', 'skin-quiz' ),
			size_format( strlen( $text ), 1 )
		);
	}
	if ( ! seems_utf8( $text ) ) {
		return __( 'The file is not UTF-8, so letters such as é would be lost. Save it as UTF-8 and choose it again.', 'skin-quiz' );
	}
	$read = json_decode( $text, false );
	if ( null === $read && JSON_ERROR_NONE !== json_last_error() ) {
		return __( 'This is not JSON: often a comma is missing or one too many, or a quotation mark is curly (“) instead of straight (").', 'skin-quiz' )
			. ' (' . json_last_error_msg() . ')';
	}
	if ( ! is_object( $read ) ) {
		return __( 'The file has to begin with { and end with }, with the entries of the clinic in between.', 'skin-quiz' );
	}
	return '';
}

/** Keeps a text that has no fault; an empty one means: general figures. */
function save_clinic( $text ) {
	if ( '' === $text ) {
		// Not deleted: what the plugin came with must not come back by itself.
		update_option( CLINIC, '', false );
		return;
	}
	update_option( CLINIC, $text, false );
}

/**
 * Where a page finds the file; empty where there is none. Without the host, as a site may answer
 * to two names; with a hash, so that a changed file is a new address.
 */
function clinic_address() {
	$text = clinic();
	if ( '' === $text ) {
		return '';
	}
	return wp_parse_url( home(), PHP_URL_PATH ) . '?' . CLINIC_QUERY . '=' . substr( hash( 'sha256', $text ), 0, 8 );
}

/** The link that the clinic takes bookings at, for where the quiz can't run; empty where none is. */
function booking_link() {
	$read = json_decode( clinic(), true );
	$link = is_array( $read ) ? ( $read['bookingUrl'] ?? '' ) : '';
	return is_string( $link ) ? esc_url_raw( $link, array( 'https', 'mailto', 'tel' ) ) : '';
}

/** Whether the file says in which font the quiz is written. */
function clinic_has_font() {
	$read = json_decode( clinic(), true );
	return is_array( $read ) && ! empty( $read['theme']['font'] );
}

// An address of its own, and not the REST interface, which many sites close to visitors.
add_action( 'init', __NAMESPACE__ . '\\send_clinic', 0 );

/** Sends the file where it is asked for. An old hash gets the file of today, too. */
function send_clinic() {
	if ( ! isset( $_GET[ CLINIC_QUERY ] ) ) { // phpcs:ignore WordPress.Security.NonceVerification -- public and read only.
		return;
	}
	$text = clinic();
	while ( ob_get_level() ) {
		ob_end_clean();
	}
	status_header( '' === $text ? 404 : 200 );
	header( 'Content-Type: application/json; charset=utf-8' );
	header( 'X-Content-Type-Options: nosniff' );
	header( 'X-Robots-Tag: noindex' );
	header( 'Cache-Control: public, max-age=300' );
	echo $text; // phpcs:ignore WordPress.Security.EscapeOutput -- JSON, sent as JSON.
	exit;
}
