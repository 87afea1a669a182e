// What the directory's own check (Plugin Check) reads off a plugin's files, as far as it can be read
// without that plugin, which no package has: its headers and readme, guards, escaping, text domain,
// nothing loaded from elsewhere, nothing hidden.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PHP = process.env.SKIN_QUIZ_PHP ?? 'php';
const plugin = new URL('../../wordpress/skin-quiz/', import.meta.url);

const entries = await readdir(plugin, { recursive: true, withFileTypes: true });
const paths = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`.slice(decodeURI(plugin.pathname).length).replace(/^\//, ''));
const read = (path) => readFile(new URL(path, plugin), 'utf8');
const php = Object.fromEntries(await Promise.all(paths.filter((path) => path.endsWith('.php')).map(async (path) => [path, await read(path)])));
const header = (text, name) => text.match(new RegExp(`^[ *]*${name}:[ \\t]*(.+)$`, 'm'))?.[1].trim();

test('every PHP file is one, as PHP itself says', async () => {
  assert.ok(Object.keys(php).length >= 6);
  for (const path of Object.keys(php)) {
    const { stdout } = await run(PHP, ['-l', new URL(path, plugin).pathname]);
    assert.match(stdout, /^No syntax errors/, path);
  }
});

test('the header and the readme agree, and have what the directory asks for', async () => {
  const main = php['skin-quiz.php'];
  const readme = await read('readme.txt');
  for (const name of ['Plugin Name', 'Description', 'Version', 'Requires at least', 'Requires PHP', 'License', 'License URI', 'Text Domain']) {
    assert.ok(header(main, name), name);
  }
  for (const name of ['Requires at least', 'Requires PHP', 'License']) assert.equal(header(readme, name), header(main, name), name);
  assert.equal(header(readme, 'Stable tag'), header(main, 'Version'));
  assert.ok(Number.parseFloat(header(readme, 'Tested up to')) >= Number.parseFloat(header(main, 'Requires at least')));
  assert.ok(header(readme, 'Tags').split(',').length <= 5, 'five tags at most');
  const [, short] = readme.match(/^License URI:.*\n\n(.+)\n/m) ?? [];
  assert.ok(short && short.length <= 150, `a short description of up to 150 characters: ${short?.length}`);
  for (const part of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog']) assert.match(readme, new RegExp(`^== ${part} ==$`, 'm'));
});

test('nothing runs when a file is asked for by itself', () => {
  for (const [path, text] of Object.entries(php)) {
    // An asset file returns a list and does nothing.
    if (path.endsWith('.asset.php')) continue;
    assert.match(text, /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, path);
  }
});

test('what is printed is escaped where it is printed, or says why not', () => {
  for (const [path, text] of Object.entries(php)) {
    for (const line of text.split('\n').filter((line) => /\b(echo|print|printf)\b/.test(line) && !/^\s*(\*|\/\/)/.test(line))) {
      assert.match(line, /esc_|wp_json_encode|phpcs:ignore WordPress\.Security\.EscapeOutput -- |wp_kses/, `${path}: ${line.trim()}`);
    }
    // Texts are the plugin's own, and their name is a literal.
    for (const [call, domain] of text.matchAll(/\b(?:__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(\s*(?:'[^']*'|"[^"]*"),\s*([^)]+?)\s*\)/g)) {
      assert.equal(domain, "'skin-quiz'", `${path}: ${call}`);
    }
  }
});

test('what is sent by a form has its mark and its right checked before anything is kept', () => {
  const settings = php['includes/settings.php'];
  const [post, nonce, may, save] = ["$_POST['skin_quiz_clinic']", 'check_admin_referer(', 'current_user_can(', 'save_clinic('].map((part) => settings.indexOf(part));
  assert.ok(post > 0 && post < nonce && nonce < may && may < save, `${[post, nonce, may, save]}`);
  for (const [path, text] of Object.entries(php)) {
    if (path !== 'includes/settings.php') assert.doesNotMatch(text, /\$_(POST|REQUEST|FILES|COOKIE)\b/, path);
  }
});

test('nothing is discouraged, hidden, packed or loaded from elsewhere', async () => {
  for (const path of paths) {
    assert.match(path, /\.(php|js|json|txt)$/, path);
    assert.doesNotMatch(path, /(^|\/)\./, `${path} is hidden`);
    const text = await read(path);
    assert.doesNotMatch(text, /[\uFEFF\r]/, `${path}: mark or line ends`);
    // Addresses are named in headers and remarks; none is a script, a style or a picture.
    assert.doesNotMatch(text, /(src|href|import|fetch|url)\s*[=(]\s*["'`]https?:\/\//i, path);
  }
  const discouraged = /\b(eval|base64_decode|gzinflate|str_rot13|create_function|exec|shell_exec|system|passthru|proc_open|popen|curl_init|curl_exec|move_uploaded_file|unserialize|extract|error_reporting|set_time_limit|query_posts|wp_reset_query|file_put_contents|fopen)\s*\(/;
  for (const [path, text] of Object.entries(php)) {
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
    assert.doesNotMatch(code, discouraged, path);
    assert.doesNotMatch(code, /<\?(?!php\b)/, `${path}: a short tag`);
    assert.doesNotMatch(code, /`[^`]*\$/, `${path}: a command`);
  }
});
