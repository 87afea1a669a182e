// A WordPress of its own for the tests: a database, a web server, four people.
//
// WordPress, PHP and MariaDB are those of the system; everything they write goes into one temporary
// folder, both listen on loopback or a socket alone, and both end with the tests.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const PHP = process.env.SKIN_QUIZ_PHP ?? 'php';
const DATABASE = process.env.SKIN_QUIZ_MARIADB ?? 'mariadbd';
const WORDPRESS = process.env.SKIN_QUIZ_WORDPRESS ?? '/usr/share/wordpress';

export const PASSWORD = 'not a secret';

/** Who there is, beside the administrator `admin`. */
export const ROLES = ['editor', 'author', 'contributor'];

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Waits until `look` does not throw any more. */
async function eventually(look, patience = 60_000) {
  for (const end = Date.now() + patience; ; await pause(200)) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

const config = (socket, origin, log) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
${['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].map((name) => `define('${name}_KEY', '${name}'); define('${name}_SALT', '${name}');`).join('\n')}
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_DEBUG', true);
define('WP_DEBUG_LOG', '${log}');
define('WP_DEBUG_DISPLAY', false);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('FS_METHOD', 'direct');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

// What Apache's and nginx's usual rules do: a file that exists, else WordPress.
const ROUTER = `<?php
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
if (file_exists(__DIR__ . '/site' . $path)) return false;
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
chdir(__DIR__ . '/site');
require __DIR__ . '/site/index.php';
`;

const INSTALL = `
  require ABSPATH . 'wp-admin/includes/upgrade.php';
  wp_install('Clinic', 'admin', 'admin@example.com', true, '', '${PASSWORD}');
  foreach (${JSON.stringify(ROLES)} as $role) {
    wp_insert_user(['user_login' => $role, 'user_pass' => '${PASSWORD}', 'user_email' => "$role@example.com", 'role' => $role]);
  }
  foreach (get_users() as $user) {
    // No tour over the editor.
    update_user_meta($user->ID, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false, 'fullscreenMode' => false], '_modified' => gmdate('c')]);
  }
  update_option('permalink_structure', '/%postname%/');
`;

/** Starts a WordPress; `stop()` ends it and leaves nothing. */
export async function startWordPress() {
  const folder = await mkdtemp(join(tmpdir(), 'skin-quiz-wp-'));
  const children = [];
  const start = (program, args, options) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true, ...options });
    children.push(child);
    return child;
  };
  const stop = async () => {
    for (const child of children) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'exit');
      // With the group, the server's own workers.
      process.kill(-child.pid);
      await ended;
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const data = join(folder, 'data');
    const socket = join(folder, 'sock');
    const site = join(folder, 'site');
    const log = join(folder, 'debug.log');
    const origin = `http://127.0.0.1:${await freePort()}`;
    await mkdir(data);
    // As root, it wants to be told that this is meant.
    const user = process.getuid() === 0 ? ['--user=root'] : [];
    await run('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user]);
    start(DATABASE, ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0', ...user]);

    await cp(WORDPRESS, site, { recursive: true, dereference: true, verbatimSymlinks: false });
    await mkdir(join(site, 'wp-content/uploads'), { recursive: true });
    await writeFile(join(site, 'wp-config.php'), config(socket, origin, log));
    await writeFile(join(folder, 'router.php'), ROUTER);
    await eventually(() => run(PHP, ['-r', `(new mysqli('localhost', 'root', '', '', 0, '${socket}'))->query('CREATE DATABASE IF NOT EXISTS wordpress');`]));

    /** Runs a few lines of PHP in this WordPress; returns what they print. */
    const php = async (lines, before = '') => {
      const host = new URL(origin).host;
      const program = `<?php $_SERVER['HTTP_HOST'] = '${host}'; $_SERVER['SERVER_NAME'] = '127.0.0.1'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['REQUEST_METHOD'] = 'GET'; ${before} require '${site}/wp-load.php'; ${lines}`;
      const file = join(folder, 'lines.php');
      await writeFile(file, program);
      const { stdout } = await run(PHP, [file]);
      return stdout;
    };
    await php(INSTALL, `define('WP_INSTALLING', true);`);
    start(PHP, ['-S', new URL(origin).host, '-t', site, join(folder, 'router.php')], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '6' },
    });
    await eventually(async () => assert.ok((await fetch(origin)).status < 500));
    return {
      origin,
      php,
      stop,
      version: await php('echo get_bloginfo("version");'),
      complaints: () => readFile(log, 'utf8').catch(() => ''),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Logs somebody in; returns their browser context. */
export async function logIn(browser, origin, name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  // Not by the form, whose script moves the focus while one types.
  const form = { log: name, pwd: PASSWORD, testcookie: '1', 'wp-submit': 'Log In' };
  await context.request.get(`${origin}/wp-login.php`);
  const answer = await context.request.post(`${origin}/wp-login.php`, { form });
  assert.match(answer.url(), /\/wp-admin\//, `${name} could not log in`);
  return context;
}
