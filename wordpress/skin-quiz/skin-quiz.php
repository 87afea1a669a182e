<?php
/**
 * Plugin Name:       Skin Quiz
 * Description:       A skin-concern quiz for a clinic's site, as a block and a shortcode. Everything happens in the visitor's browser, and answers go nowhere unless a visitor chooses to share them.
 * Version:           __VERSION__
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       skin-quiz
 *
 * The quiz itself is in the folder quiz/, as it was built. Here is what WordPress needs around
 * it: files.php sends it, clinic.php keeps the clinic's own file, element.php puts it on a page,
 * settings.php lets an administrator change that file.
 *
 * @package SkinQuiz
 */

namespace SkinQuiz;

defined( 'ABSPATH' ) || exit;

const PLUGIN = __FILE__;
const QUIZ   = __DIR__ . '/quiz/';

require __DIR__ . '/includes/files.php';
require __DIR__ . '/includes/clinic.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/settings.php';
