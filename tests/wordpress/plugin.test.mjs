// The plugin in a real WordPress: put in by hand as its readme says, used by every role, in every
// default theme, and taken out again.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { findings } from '../browser/axe.mjs';
import { Effort } from '../browser/effort.mjs';
import { assertSameResult, dist, expectedResult, fillOf, launch, loadApi, openQuiz, readResult, tabOf, walk } from '../browser/harness.mjs';
import { straightforward } from '../browser/people.mjs';
import { logIn, ROLES, startWordPress } from './site.mjs';

const PLUGIN = process.env.SKIN_QUIZ_PLUGIN;

/** Prices that no default has, and a place to book. */
const CLINIC = {
  currency: 'GBP',
  bookingUrl: 'https://booking.example.com/',
  treatments: { 'professional-microneedling': { perSession: { min: 181, max: 219 } } },
};

let site;
let browser;
/** The options table before the plugin came. */
let optionsBefore;
/** Who is logged in, by name. */
const people = {};

const KEPT = 'echo get_option("skin_quiz_clinic");';
const OPTION_NAMES = `global $wpdb; echo implode("\\n", $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%skin%quiz%'"));`;

before(async () => {
  assert.ok(PLUGIN, 'SKIN_QUIZ_PLUGIN names no zip: run `cargo xtask test --only wordpress`');
  [site, browser] = await Promise.all([startWordPress(), launch()]);
  optionsBefore = await site.php(OPTION_NAMES);
  for (const name of ['admin', ...ROLES]) people[name] = await logIn(browser, site.origin, name);
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Something done on a page of the site's, by somebody or by a visitor. */
async function on(path, work, who) {
  const context = who ? people[who] : await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  try {
    if (path) await page.goto(new URL(path, site.origin).href);
    return await work(page);
  } finally {
    await (who ? page : context).close();
  }
}

/** With SKIN_QUIZ_PICTURES, a folder: the guide's pictures, as WebP; `place` at the top. */
async function picture(page, name, place) {
  const folder = process.env.SKIN_QUIZ_PICTURES;
  if (!folder) return;
  if (place) await page.locator(place).evaluate((node) => scrollTo(0, node.getBoundingClientRect().top + scrollY - 36));
  await page.evaluate(() => document.activeElement?.blur());
  await page.mouse.move(0, 0);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  await writeFile(join(folder, name), Buffer.from(data, 'base64'));
}

/** Makes a post with this content, as somebody whose HTML is filtered as ever; returns its address. */
async function post(who, content, more = '') {
  const program = `
    wp_set_current_user(get_user_by('login', '${who}')->ID);
    kses_init();
    $id = wp_insert_post(wp_slash(['post_title' => 'A quiz', 'post_status' => 'publish', 'post_type' => 'post',
      'post_content' => base64_decode('${Buffer.from(content).toString('base64')}'), ${more}]));
    echo get_permalink($id);`;
  return site.php(program);
}

/** What the editor writes in: newer ones have a frame for it. */
async function canvasOf(page) {
  await page.locator('.block-editor-block-list__layout, iframe[name="editor-canvas"]').first().waitFor();
  return page.frame('editor-canvas') ?? page.mainFrame();
}

/** The block's preview in the editor. */
const previewIn = (canvas) => canvas.frameLocator('.wp-block-skin-quiz-quiz iframe');

const block = (attributes = {}) => `<!-- wp:skin-quiz/quiz ${JSON.stringify(attributes)} /-->`;

/** Plays through the quiz of a page; holds it to what the clinic's file says, and shows this price of it. */
async function assertPlays(page, address, clinic = CLINIC, price = /£181/) {
  const requests = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await openQuiz(page, address);
  const answers = await walk(page, straightforward);
  const { recommend } = await loadApi();
  assertSameResult(await readResult(page), expectedResult(recommend(answers, clinic)));
  const text = await page.evaluate(() => document.querySelector('skin-quiz').shadowRoot.querySelector('[data-step="result"]').innerText);
  assert.match(text, price, 'the result shows the price of the clinic’s file');
  // Nobody hears of it: files are fetched from this site, and nothing is sent.
  assert.deepEqual(requests.filter((request) => !request.startsWith(`GET ${site.origin}/`)), []);
  assert.deepEqual(requests.filter((request) => /acne|rolling|fine-lines/.test(request)), []);
}

test('it goes in by the upload form, and from there to a live quiz with own prices, colours and booking', async (t) => {
  const effort = new Effort();
  // Opening the release's folder, and the site's own pages.
  effort.click(2);
  await on('/wp-admin/', async (page) => {
    page.on('dialog', (dialog) => dialog.accept());
    const click = async (target) => {
      effort.click();
      await (typeof target === 'string' ? page.locator(target).first() : target).click();
    };
    const clickAway = (target) => Promise.all([page.waitForNavigation(), click(target)]);
    const type = (text) => page.keyboard.type(effort.type(text));

    await page.hover('#menu-plugins');
    await clickAway('#menu-plugins .wp-submenu a[href="plugin-install.php"]');
    await click('.upload-view-toggle');
    effort.click(3); // for the system's own window, and for the file and "Open" in it
    await page.setInputFiles('#pluginzip', PLUGIN);
    await clickAway('#install-plugin-submit');
    await clickAway('a.button-primary');
    assert.match(await page.locator('#the-list').innerText(), /Skin Quiz/);

    await clickAway('tr[data-slug="skin-quiz"] a:text-is("Settings")');
    const studio = page.frameLocator('#skin-quiz-studio iframe');
    await studio.locator('#studio[data-state="ready"]').waitFor();
    const write = async (path, text) => {
      await click(studio.locator(`[data-path="${path}"] :is(input, textarea)`).first());
      await type(text);
    };
    const to = (section) => click(studio.locator(`[data-section="${section}"]`));
    await write('/name', 'Linden Street Skin Clinic');
    await write('/currency', 'GBP');
    await to('bookings');
    await write('/bookingUrl', 'https://example.com/book');
    await to('look');
    await write('/theme/brand', '#7a1f5c');
    await to('treatments');
    await write('/treatments/professional-microneedling/perSession', '210');
    await write('/treatments/superficial-peel/perSession', '95');
    await studio.locator('#studio[data-judged="yes"]').waitFor();
    await studio.locator('.preview[data-state="there"]').waitFor();
    await picture(page, 'wordpress-settings.webp', '#skin-quiz-studio');
    await to('handout');
    await click(studio.locator('[data-action="use-file"]'));
    await page.locator('#skin-quiz-taken', { hasText: 'press Save' }).waitFor();
    await clickAway('#submit');
    assert.match(await page.locator('.notice-success').innerText(), /Saved/);

    await page.hover('#menu-pages');
    await clickAway('#menu-pages .wp-submenu a[href="post-new.php?post_type=page"]');
    // Newer editors greet a new page with windows of their own.
    await page.addLocatorHandler(page.locator('.components-modal__header button[aria-label="Close"]'), (close) => click(close));
    const canvas = await canvasOf(page);
    await click(canvas.locator('.editor-post-title__input, .wp-block-post-title').first());
    await type('Skin quiz');
    await page.keyboard.press('Enter');
    await type('/skin quiz');
    await click('.components-autocomplete__result:has-text("Skin Quiz")');
    await previewIn(canvas).locator('skin-quiz[data-state="question"]').waitFor();
    // Its toolbar would stand over the title.
    if (process.env.SKIN_QUIZ_PICTURES) await page.evaluate(() => window.wp.data.dispatch('core/preferences').set('core/edit-post', 'fixedToolbar', true));
    await picture(page, 'wordpress-block.webp');
    await click('.editor-post-publish-panel__toggle');
    await click('.editor-post-publish-button');
    const view = page.locator('.post-publish-panel__postpublish-buttons a.is-primary, .components-snackbar a').first();
    await view.waitFor();
    // The page's address is the name that the files' folder had, when it was uploaded by hand.
    assert.equal(await view.getAttribute('href'), `${site.origin}/skin-quiz/`);
    await click(view);
    await page.locator('skin-quiz[data-state="question"]').waitFor();
  }, 'admin');
  t.diagnostic(String(effort));
  assert.ok(effort.clicks <= 30 && effort.minutes < 10, String(effort));

  const made = JSON.parse(await site.php(KEPT));
  await on(null, async (page) => {
    await assertPlays(page, `${site.origin}/skin-quiz/`, made, /£210/);
    const book = page.locator('skin-quiz [data-action=book]').first();
    assert.equal(await book.getAttribute('href'), 'https://example.com/book');
    assert.equal(await fillOf(book), '#7a1f5c');
    await book.scrollIntoViewIfNeeded();
    await picture(page, 'wordpress-live.webp');
  });
  // What follows has a file of its own.
  await site.php(`update_option('skin_quiz_clinic', base64_decode('${Buffer.from(JSON.stringify(CLINIC, null, 2)).toString('base64')}'), false);`);
});

test('the files come compressed, with their types, to be kept; and nothing else comes', async () => {
  const html = await (await fetch(`${site.origin}/skin-quiz/`)).text();
  const [tag] = html.match(/<script[^>]*skin-quiz\.js[^>]*>/) ?? [];
  assert.ok(tag, 'the page has the script');
  for (const mark of ['type="module"', 'data-no-optimize="1"', 'data-cfasync="false"', 'nowprocket']) {
    assert.ok(tag.includes(mark), `${mark} in ${tag}`);
  }
  const [, base] = tag.match(/src="([^"]*\/skin-quiz-files\/[0-9a-f]{8}\/)skin-quiz\.js"/) ?? [];
  assert.ok(base, `the plugin sends the file itself: ${tag}`);

  const { releases } = JSON.parse(await readFile(new URL('releases.json', dist)));
  const types = { js: 'text/javascript; charset=utf-8', wasm: 'application/wasm' };
  for (const path of ['skin-quiz.js', 'skin_quiz.js', ...releases[0].assets]) {
    const answer = await fetch(base + path);
    assert.equal(answer.status, 200, path);
    assert.equal(answer.headers.get('content-type'), types[path.split('.').pop()], path);
    assert.match(answer.headers.get('cache-control'), /max-age=31536000, immutable/, path);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.deepEqual(Buffer.from(await answer.arrayBuffer()), await readFile(new URL(path, dist)), path);
  }
  const wasm = releases[0].assets.find((path) => path.endsWith('.wasm'));
  assert.equal((await fetch(base + wasm)).headers.get('content-encoding'), 'gzip');
  const plain = await fetch(base + wasm, { headers: { 'accept-encoding': 'identity' } });
  assert.equal(plain.headers.get('content-encoding'), null);

  // An older build's address is answered, but not for long.
  const old = await fetch(base.replace(/[0-9a-f]{8}\/$/, '00000000/') + 'skin-quiz.js');
  assert.match(old.headers.get('cache-control'), /max-age=300/);
  for (const path of ['no-such.js', 'assets/no-such.1.js', 'skin-quiz.js.gz', '..%2fskin-quiz.php', 'assets/..%2f..%2fskin-quiz.php', 'assets/', '.htaccess']) {
    const answer = await fetch(base + path);
    assert.equal(answer.status, 404, path);
    assert.equal(await answer.text(), '', path);
  }
});

test('the clinic’s file comes as it was written', async () => {
  const html = await (await fetch(`${site.origin}/skin-quiz/`)).text();
  const [, address] = html.match(/<skin-quiz clinic="(\/\?skin-quiz-clinic=[0-9a-f]{8})"/) ?? [];
  assert.ok(address, 'the element names it, on this host');
  const answer = await fetch(site.origin + address);
  assert.match(answer.headers.get('content-type'), /^application\/json/);
  assert.equal(await answer.text(), JSON.stringify(CLINIC, null, 2));
});

for (const who of ['admin', ...ROLES]) {
  test(`${who}: the block keeps through saving, and its preview runs`, async () => {
    const address = await on('/wp-admin/post-new.php', async (page) => {
      await page.waitForFunction(() => window.wp?.blocks?.getBlockType('skin-quiz/quiz'));
      await page.evaluate(() => {
        const { dispatch, select } = window.wp.data;
        const block = window.wp.blocks.createBlock('skin-quiz/quiz', { lang: 'de' });
        dispatch('core/block-editor').insertBlock(block);
        dispatch('core/editor').editPost({ title: 'Quiz', status: select('core').canUser('create', 'posts') ? 'pending' : 'draft' });
      });
      const frame = previewIn(await canvasOf(page));
      const quiz = frame.locator('skin-quiz[data-state="question"]');
      await quiz.waitFor();
      assert.equal(await quiz.getAttribute('lang'), 'de');
      assert.equal(await quiz.getAttribute('resume'), 'off');
      const around = await (await canvasOf(page)).locator('.wp-block-skin-quiz-quiz').evaluate((node) => getComputedStyle(node).fontFamily);
      assert.equal(await frame.locator('body').evaluate((body) => getComputedStyle(body).fontFamily), around, 'in the font of the text around it');
      // A setting in the sidebar changes it.
      await page.evaluate(() => {
        const { dispatch, select } = window.wp.data;
        const [block] = select('core/block-editor').getBlocks().filter(({ name }) => name === 'skin-quiz/quiz');
        dispatch('core/block-editor').updateBlockAttributes(block.clientId, { lang: 'fr' });
      });
      await frame.locator('skin-quiz[lang="fr"][data-state="question"]').waitFor();
      return page.evaluate(async () => {
        await window.wp.data.dispatch('core/editor').savePost();
        return window.wp.data.select('core/editor').getCurrentPostId();
      });
    }, who);
    const saved = await site.php(`$post = get_post(${Number(address)}); echo $post->post_content; wp_update_post(['ID' => $post->ID, 'post_status' => 'publish']);`);
    assert.match(saved, /<!-- wp:skin-quiz\/quiz {"lang":"fr"} \/-->/);
    await on(`/?p=${Number(address)}`, async (page) => {
      await page.locator('skin-quiz[lang="fr"][data-state="question"]').waitFor();
    });
  });

  test(`${who}: the shortcode keeps through saving, and plays to the clinic’s prices`, async () => {
    const address = await post(who, 'Before.\n\n[skin_quiz lang="en" theme="auto"]\n\nAfter.');
    await on(null, async (page) => {
      await assertPlays(page, address);
      assert.equal(await page.locator('skin-quiz').getAttribute('theme'), 'auto');
    });
  });
}

test('in every default theme: its font, nothing wider than a phone, and no frame drawn round it', async () => {
  const themes = (await site.php('echo implode(",", array_keys(wp_get_themes()));')).split(',');
  assert.ok(themes.length >= 3, `three themes, not ${themes}`);
  const address = await post('author', block());
  const without = await post('author', 'Nothing.');
  for (const theme of themes) {
    await site.php(`switch_theme('${theme}');`);
    // A theme's own menu may be wider than a phone.
    const ownWidth = await on(without, (page) => page.evaluate(() => document.documentElement.scrollWidth));
    await on(null, async (page) => {
      const quiz = await openQuiz(page, address);
      await quiz.locator('input').first().focus();
      const seen = await page.evaluate(() => {
        const element = document.querySelector('skin-quiz');
        const { outlineStyle, display } = getComputedStyle(element);
        const font = getComputedStyle(element.shadowRoot.querySelector('[part="frame"]')).fontFamily;
        return { outlineStyle, display, font, around: getComputedStyle(element.parentElement).fontFamily, page: document.documentElement.scrollWidth, width: element.getBoundingClientRect().width };
      });
      assert.deepEqual({ outline: seen.outlineStyle, display: seen.display, page: seen.page }, { outline: 'none', display: 'block', page: ownWidth }, theme);
      assert.equal(seen.font, seen.around, theme);
      assert.deepEqual(await findings(tabOf(page)), [], theme);
      assert.ok(seen.width > 250, `${theme}: ${seen.width} px`);
    });
  }
});

test('in a window: a button opens it', async () => {
  const address = await post('author', block({ mode: 'popup', text: 'Which one?' }));
  await on(address, async (page) => {
    const button = page.locator('a[data-skin-quiz-open]');
    assert.equal(await button.innerText(), 'Which one?');
    await button.click();
    await page.locator('skin-quiz dialog[open] form:is([data-question], [data-page])').waitFor();
  });
});

test('two on a page, and one in an excerpt, load one script', async () => {
  const html = await (await fetch(await post('author', block() + block({ lang: 'es' })))).text();
  assert.equal(html.match(/<skin-quiz/g).length, 2);
  assert.equal(html.match(/<script[^>]*\/skin-quiz\.js/g).length, 1);
});

test('a page without the quiz loads nothing of it', async () => {
  const html = await (await fetch(await post('author', 'Nothing here.'))).text();
  assert.doesNotMatch(html, /<skin-quiz|skin-quiz\.js|id=.skin-quiz/);
});

test('what combines, delays and minifies is told to leave the script alone, and keeps its own list', async () => {
  const told = JSON.parse(await site.php(`
    $told = [];
    foreach (['rocket_exclude_js', 'rocket_exclude_defer_js', 'rocket_delay_js_exclusions', 'litespeed_optimize_js_excludes', 'litespeed_optm_js_defer_exc', 'perfmatters_delay_js_exclusions', 'wphb_delay_js_exclusions', 'wp-optimize-minify-default-exclusions', 'sgo_js_minify_exclude', 'sgo_javascript_combine_exclude', 'sgo_js_async_exclude'] as $list) {
      $told[$list] = apply_filters($list, ['/theirs.js']);
    }
    $told['autoptimize_filter_js_exclude'] = preg_split('/, */', apply_filters('autoptimize_filter_js_exclude', '/theirs.js'));
    $told['js_do_concat'] = [apply_filters('js_do_concat', true, 'skin-quiz'), apply_filters('js_do_concat', true, 'theirs')];
    echo json_encode($told);`));
  assert.deepEqual(told.js_do_concat, [false, true]);
  delete told.js_do_concat;
  for (const [list, [theirs, ours]] of Object.entries(told)) {
    assert.equal(theirs, '/theirs.js', list);
    assert.equal(ours, list.startsWith('sgo_') ? 'skin-quiz' : 'skin-quiz.js', list);
  }
});

test('a feed has the link alone', async () => {
  await post('author', block({ text: 'Ask us' }));
  const feed = await (await fetch(`${site.origin}/feed/`)).text();
  assert.match(feed, /<a href="https:\/\/booking\.example\.com\/">Ask us<\/a>/);
  assert.doesNotMatch(feed, /<skin-quiz/);
});

test('what somebody writes into a block or a file is shown as letters', async () => {
  const hostile = '"><img src=x onerror=alert(1)></textarea><script>alert(1)</script>';
  for (const content of [
    block({ text: hostile, link: 'javascript:alert(1)', theme: hostile, lang: hostile, mode: hostile }),
    `[skin_quiz text='x" onmouseover="alert(1)' link="javascript:alert(1)" mode="popup" lang="<b>"]`,
  ]) {
    const address = await post('contributor', content);
    const html = await (await fetch(address)).text();
    const [element] = html.match(/<skin-quiz[\s\S]*?<\/skin-quiz>(<a [^>]*>)?/);
    assert.doesNotMatch(element, /<img|<script|javascript:|" onmouseover/, element);
    assert.match(element, /^<skin-quiz clinic="[^"]*" (lang="[a-z]*" )?theme="light"/, element);
  }
  await on('/wp-admin/options-general.php?page=skin-quiz', async (page) => {
    const alarms = [];
    page.on('dialog', (dialog) => alarms.push(dialog.dismiss()));
    await page.fill('#skin_quiz_clinic', JSON.stringify({ ...CLINIC, name: hostile, texts: { intro: hostile } }));
    await page.locator('#skin-quiz-told li').first().waitFor();
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    assert.equal(JSON.parse(await page.inputValue('#skin_quiz_clinic')).name, hostile);
    await page.fill('#skin_quiz_clinic', JSON.stringify(CLINIC, null, 2));
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    assert.equal(alarms.length, 0, 'nothing of it ran');
  }, 'admin');
});

test('settings: a faulty file is said in a sentence, kept on screen, and not saved', async () => {
  const saved = () => site.php('echo get_option("skin_quiz_clinic");');
  const before = await saved();
  await on('/wp-admin/options-general.php?page=skin-quiz', async (page) => {
    const told = page.locator('#skin-quiz-told');
    const send = () => Promise.all([page.waitForNavigation(), page.click('#submit')]);
    for (const [typed, says] of [
      ['{ “currency”: “GBP” }', /quotation mark is curly/],
      ['[1, 2]', /begin with {/],
      ['"a text"', /begin with {/],
      [`{"name":"${'x'.repeat(270_000)}"}`, /too large/],
    ]) {
      await page.fill('#skin_quiz_clinic', typed);
      await send();
      assert.match(await page.locator('.notice-error').innerText(), says);
      assert.equal(await page.inputValue('#skin_quiz_clinic'), typed);
      assert.equal(await saved(), before);
    }
    // The quiz's own check, while typing.
    await page.fill('#skin_quiz_clinic', '{ "curency": "GBP", "treatments": { "dermal-filler": { "perSession": { "min": "250" } } } }');
    await told.locator('li', { hasText: 'curency' }).waitFor();
    await told.locator('li', { hasText: '/treatments/dermal-filler/perSession' }).first().waitFor();
    await page.fill('#skin_quiz_clinic', '{ "currency": ');
    await told.locator('li', { hasText: 'can’t be read yet' }).waitFor();

    // From a file, as the studio or an editor saved it.
    const folder = await mkdtemp(join(tmpdir(), 'skin-quiz-clinic-'));
    const file = join(folder, 'clinic.json');
    await writeFile(file, `\uFEFF${JSON.stringify(CLINIC)}`);
    await page.setInputFiles('#skin-quiz-file', file);
    await rm(folder, { recursive: true });
    await told.locator('li', { hasText: 'Nothing to mend' }).waitFor();
    await send();
    assert.match(await page.locator('.notice-success').innerText(), /Saved/);
    assert.deepEqual(JSON.parse(await saved()), CLINIC);

    assert.deepEqual(await findings(tabOf(page), [], '#wpbody-content .wrap'), []);

    // Emptied, the quiz shows general figures.
    await page.fill('#skin_quiz_clinic', '');
    await send();
    assert.doesNotMatch(await (await fetch(`${site.origin}/skin-quiz/`)).text(), /clinic=/);
    await page.fill('#skin_quiz_clinic', JSON.stringify(CLINIC, null, 2));
    await send();
  }, 'admin');
});

test('settings: the studio in its frame has the file that is kept, and hands one back to be saved', async () => {
  const saved = async () => JSON.parse(await site.php('echo get_option("skin_quiz_clinic");'));
  await on('/wp-admin/options-general.php?page=skin-quiz', async (page) => {
    await page.click('#skin-quiz-studio summary');
    const studio = page.frameLocator('#skin-quiz-studio iframe');
    await studio.locator('#studio[data-state="ready"]').waitFor();
    const field = (path) => studio.locator(`[data-path="${path}"]`).locator('input, textarea').first();
    await page.waitForFunction(() => document.querySelector('#skin-quiz-studio iframe').contentDocument.querySelector('[data-path="/currency"] input')?.value === 'GBP');
    await field('/name').fill('Clinic of the test');
    await studio.locator('[data-section="handout"]').click();
    await studio.locator('[data-action="use-file"]').click();
    await page.locator('#skin-quiz-taken', { hasText: 'press Save' }).waitFor();
    const { $schema, certificate, ...handed } = JSON.parse(await page.inputValue('#skin_quiz_clinic'));
    assert.match(certificate.file, /^[0-9a-f]{64}$/);
    assert.deepEqual(handed, { ...CLINIC, name: 'Clinic of the test' });
    assert.equal(await page.evaluate(() => document.activeElement.id), 'submit', 'the next press saves');
    assert.deepEqual(await saved(), CLINIC, 'nothing is kept before');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal((await saved()).name, 'Clinic of the test');

    // Nobody but the frame is listened to.
    await page.fill('#skin_quiz_clinic', JSON.stringify(CLINIC, null, 2));
    await page.evaluate(() => new Promise((heard) => {
      window.addEventListener('message', heard, { once: true });
      window.postMessage({ skinQuizStudio: 'use', clinic: '{"name":"Somebody else"}' }, '*');
    }));
    assert.deepEqual(JSON.parse(await page.inputValue('#skin_quiz_clinic')), CLINIC);
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    assert.deepEqual(await saved(), CLINIC);
  }, 'admin');
});

test('settings: from the menu to a saved file by the keyboard alone, and axe finds nothing on the way', async () => {
  await on('/wp-admin/options-general.php?page=skin-quiz', async (page) => {
    const { keyboard } = page;
    /** What the keys go to, in the page or in the studio's frame. */
    const focused = () => page.evaluate(() => {
      let node = document.activeElement;
      while (node.contentDocument) node = node.contentDocument.activeElement;
      return node.dataset.action ?? node.dataset.section ?? node.closest('[data-path]')?.dataset.path ?? (node.matches('summary') ? node.parentElement.id : node.id);
    });
    const tabTo = async (wanted, key = 'Tab') => {
      for (let presses = 0; presses < 60 && (await focused()) !== wanted; presses += 1) await keyboard.press(key);
      assert.equal(await focused(), wanted);
    };
    // WordPress's own way past its menu.
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await tabTo('skin-quiz-studio');
    await keyboard.press('Enter');
    await page.frameLocator('#skin-quiz-studio iframe').locator('#studio[data-state="ready"]').waitFor();
    await page.waitForFunction(() => document.querySelector('#skin-quiz-studio iframe').contentDocument.querySelector('[data-path="/currency"] input')?.value === 'GBP');
    assert.deepEqual(await findings(tabOf(page), [], '#wpbody-content .wrap'), []);
    const frame = page.frames().find((one) => one.url().includes('studio.html'));
    const studio = { run: (task, argument) => frame.evaluate(task, argument) };
    for (const section of await frame.locator('[data-section]').evaluateAll((all) => all.map((one) => one.dataset.section))) {
      await frame.evaluate((id) => document.querySelector(`[data-section="${id}"]`).click(), section);
      assert.deepEqual(await findings(studio, [], '#studio'), [], section);
    }
    await tabTo('clinic', 'Shift+Tab');
    await keyboard.press('Enter');
    await tabTo('/name');
    await keyboard.type('Clinic of the keys');
    await tabTo('handout', 'Shift+Tab');
    await keyboard.press('Enter');
    await tabTo('use-file');
    await keyboard.press('Enter');
    await page.locator('#skin-quiz-taken', { hasText: 'press Save' }).waitFor();
    assert.equal(await focused(), 'submit');
    await Promise.all([page.waitForNavigation(), keyboard.press('Enter')]);
    assert.match(await page.locator('.notice-success[role="status"]').innerText(), /Saved/);
    assert.equal(JSON.parse(await site.php(KEPT)).name, 'Clinic of the keys');
    await page.fill('#skin_quiz_clinic', JSON.stringify(CLINIC, null, 2));
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  }, 'admin');
});

test('nobody else can change the settings, and nothing without the form’s own mark', async () => {
  for (const who of ROLES) {
    await on(null, async (page) => {
      const answer = await page.goto(`${site.origin}/wp-admin/options-general.php?page=skin-quiz`);
      assert.equal(answer.status(), 403, who);
    }, who);
  }
  const before = await site.php('echo get_option("skin_quiz_clinic");');
  const answer = await people.admin.request.post(`${site.origin}/wp-admin/options-general.php?page=skin-quiz`, {
    form: { skin_quiz_clinic: '{}' },
  });
  assert.equal(answer.status(), 403);
  assert.equal(await site.php('echo get_option("skin_quiz_clinic");'), before);
  const preview = `${site.origin}/wp-admin/admin-ajax.php?action=skin_quiz_preview`;
  assert.equal((await fetch(preview)).status, 400, 'a visitor has no preview');
  assert.equal((await people.author.request.get(preview)).status(), 403, 'nor has an address without its mark');
});

/**
 * What optimising plug-ins do to a page, from the outside: none of them can be had here, so each is
 * played by a few lines that do to the finished HTML what they document. `marked` is the pattern of
 * the marks by which a script asks to be left alone.
 */
const OPTIMISERS = {
  // Autoptimize, WP Rocket, LiteSpeed: classic scripts joined into one, and put last.
  'combines and defers what is not marked': `
    $joined = '';
    $html = preg_replace_callback('~<script([^>]*)>(.*?)</script>~s', function ($script) use ($marked, &$joined) {
      if (preg_match($marked, $script[1]) || preg_match('~type=.(?!text/javascript|module)~', $script[1])) return $script[0];
      $joined .= preg_match('~src=.([^"\\' ]+)~', $script[1], $src) ? '' : $script[2] . ";\n";
      return empty($src) ? '' : '<script defer src="' . $src[1] . '"></script>';
    }, $html);
    return str_replace('</body>', '<script>' . $joined . '</script></body>', $html);`,
  // WP Rocket's "Delay JavaScript", Flying Scripts, Perfmatters: nothing runs before somebody moves, but what is marked.
  'holds back every script that is not marked': `
    return preg_replace_callback('~<script([^>]*)>~', function ($script) use ($marked) {
      return preg_match($marked, $script[1]) ? $script[0] : '<script type="text/delayed">';
    }, $html);`,
  // One that knows no mark of ours: the module, too, runs only after the first touch.
  'holds back the quiz, too, until somebody touches the page': `
    $html = preg_replace_callback('~<script([^>]*)skin-quiz\\.js([^>]*)>~', function ($script) {
      return str_replace(['type="module"', ' src='], ['type="text/delayed"', ' data-src='], $script[0]);
    }, $html);
    return str_replace('</body>', '<script>addEventListener("pointerdown", function () {
      document.querySelectorAll("script[data-src]").forEach(function (held) {
        var script = document.createElement("script"); script.type = "module"; script.src = held.dataset.src; held.replaceWith(script);
      });
    }, { once: true });</script></body>', $html);`,
  // What shrinks HTML: comments, blanks, quotes that need not be; pictures and frames on demand.
  'shrinks the HTML and loads pictures late': `
    $html = preg_replace('~<!--(?!\\[if).*?-->~s', '', $html);
    $html = preg_replace('~>\\s+<~', '> <', $html);
    $html = preg_replace('~=(["\\'])([A-Za-z0-9_./:?&;=-]+)\\1(?=[ >])~', '=$2', $html);
    return preg_replace('~<(img|iframe) ~', '<$1 loading=lazy ', $html);`,
};

for (const [what, lines] of Object.entries(OPTIMISERS)) {
  test(`where an optimiser ${what}, the quiz runs`, async () => {
    const marked = String.raw`$marked = '~nowprocket|data-no-optimize|data-noptimize|data-cfasync=.?false|data-jetpack-boost|nitro-exclude~';`;
    const plugin = `<?php add_action('template_redirect', function () { ob_start(function ($html) { ${marked} ${lines} }); });`;
    const file = `$folder = WP_CONTENT_DIR . '/mu-plugins'; $file = "$folder/optimiser.php";`;
    const address = await post('author', block());
    await site.php(`${file} wp_mkdir_p($folder); file_put_contents($file, base64_decode('${Buffer.from(plugin).toString('base64')}'));`);
    try {
      const html = await (await fetch(address)).text();
      assert.match(html, /<skin-quiz[\s\S]*<\/html>/, 'the optimiser returns the page');
      await on(null, async (page) => {
        if (what.includes('touches')) {
          await page.goto(address);
          // Until then the page's own link stands there.
          await page.locator('skin-quiz > a').waitFor();
          assert.equal(await page.locator('skin-quiz').getAttribute('data-state'), null);
          await page.mouse.click(1, 1);
          await page.locator('skin-quiz[data-state="question"]').waitFor();
        } else {
          await assertPlays(page, address);
        }
      });
    } finally {
      await site.php(`${file} unlink($file);`);
    }
  });
}

test('where another plugin puts a language into every address, the files come all the same', async () => {
  const plugin = `<?php add_action('plugins_loaded', function () { add_filter('home_url', function ($url, $path) { return get_option('home') . '/de/' . ltrim($path, '/'); }, 10, 2); });`;
  const file = `$folder = WP_CONTENT_DIR . '/mu-plugins'; $file = "$folder/language.php";`;
  await site.php(`${file} wp_mkdir_p($folder); file_put_contents($file, base64_decode('${Buffer.from(plugin).toString('base64')}'));`);
  try {
    const html = await (await fetch(`${site.origin}/skin-quiz/`)).text();
    const [, script] = html.match(/src="([^"]*\/skin-quiz\.js)"/);
    assert.equal((await fetch(script)).headers.get('content-type'), 'text/javascript; charset=utf-8');
    const [, clinic] = html.match(/<skin-quiz clinic="([^"]*)"/);
    assert.deepEqual(await (await fetch(site.origin + clinic)).json(), CLINIC);
  } finally {
    await site.php(`${file} unlink($file);`);
  }
});

test('with plain permalinks the files come from the folder, and the quiz runs', async () => {
  const address = await post('author', block());
  const id = await site.php(`update_option('permalink_structure', ''); echo url_to_postid('${address}') ?: get_posts(['numberposts' => 1])[0]->ID;`);
  await on(null, async (page) => {
    await assertPlays(page, `${site.origin}/?p=${Number(id)}`);
    assert.match(await page.locator('script[src*="skin-quiz.js"]').getAttribute('src'), /\/wp-content\/plugins\/skin-quiz\/quiz\/skin-quiz\.js\?ver=[0-9a-f]{8}$/);
  });
  await site.php(`update_option('permalink_structure', '/%postname%/');`);
});

test('a plugin that came with a clinic’s file uses it until another is saved', async () => {
  const own = `$file = WP_PLUGIN_DIR . '/skin-quiz/clinic.json';`;
  await site.php(`${own} file_put_contents($file, '{"currency":"CHF"}'); delete_option('skin_quiz_clinic');`);
  const html = await (await fetch(`${site.origin}/skin-quiz/`)).text();
  const [, address] = html.match(/clinic="([^"]*)"/);
  assert.equal(await (await fetch(site.origin + address)).text(), '{"currency":"CHF"}');
  await site.php(`${own} unlink($file);`);
});

test('nothing of it complained', async () => {
  const lines = (await site.complaints()).split('\n').filter((line) => /plugins\/skin-quiz|skin.quiz|PHP Fatal/i.test(line.replace(/skin-quiz-wp-\w+/g, '')));
  assert.deepEqual(lines, []);
});

test('deleted, it leaves nothing', async () => {
  assert.notEqual(await site.php(OPTION_NAMES), optionsBefore);
  await on('/wp-admin/plugins.php', async (page) => {
    page.on('dialog', (dialog) => dialog.accept());
    const row = 'tr[data-slug="skin-quiz"]';
    await Promise.all([page.waitForNavigation(), page.click(`${row} .deactivate a`)]);
    await page.click(`${row} .delete a`);
    await page.locator(`${row}.deleted, .plugin-deleted-tr[data-slug="skin-quiz"]`).first().waitFor();
  }, 'admin');
  assert.equal(await site.php(OPTION_NAMES), optionsBefore);
  const left = await site.php(`global $wpdb; echo json_encode([is_dir(WP_PLUGIN_DIR . '/skin-quiz'), $wpdb->get_col("SHOW TABLES LIKE '%skin%'"), $wpdb->get_col("SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%skin%quiz%'")]);`);
  assert.deepEqual(JSON.parse(left), [false, [], []]);
  // Where a page still names the block, nothing is shown of it.
  assert.doesNotMatch(await (await fetch(`${site.origin}/skin-quiz/`)).text(), /<skin-quiz|skin-quiz\.js/);
});
