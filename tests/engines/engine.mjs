// One browser engine at the size of a phone, driven by its own WebDriver program.
//
// `cargo xtask test --only engines` says in the environment which engine it is and where its
// programs are; nothing is looked for or downloaded here. Nothing beyond loopback can be reached.
// This file does not know the quiz.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';

import { Builder, Capabilities, Key } from 'selenium-webdriver';
import browsingContext from 'selenium-webdriver/bidi/browsingContext.js';
import { findFreePort } from 'selenium-webdriver/net/portprober.js';
import { DriverService } from 'selenium-webdriver/remote/index.js';

import { CHROMIUM_FLAGS } from '../browser/chromium.mjs';

/** A phone, in CSS pixels. */
const PHONE = { width: 390, height: 800 };

/** Nothing listens here, so that what is not on loopback can't be reached. */
const NOWHERE = '127.0.0.1:9';

/** How long the engine may take for one page or script, in milliseconds. */
const PATIENCE = 60_000;

const ENGINES = {
  chromium: {
    prints: true,
    capabilities: (browser) => ({
      browserName: 'chrome',
      'goog:chromeOptions': {
        binary: browser,
        args: ['--headless=new', ...CHROMIUM_FLAGS],
        // Its window can't be as narrow as a phone, what it shows can.
        mobileEmulation: { deviceMetrics: { ...PHONE, pixelRatio: 1, touch: false, mobile: false } },
      },
    }),
  },

  firefox: {
    prints: true,
    capabilities: (browser) => ({
      browserName: 'firefox',
      webSocketUrl: true,
      'moz:firefoxOptions': { binary: browser, args: ['-headless'] },
    }),
    // The same here.
    resize: async (driver) => {
      const browsingContextId = await driver.getWindowHandle();
      const shown = await browsingContext(driver, { browsingContextId });
      await shown.setViewport(PHONE.width, PHONE.height);
    },
  },

  // Its driver brings MiniBrowser, which has no headless mode.
  webkitgtk: {
    needsDisplay: true,
    capabilities: () => ({ browserName: 'MiniBrowser' }),
    resize: (driver) => driver.manage().window().setRect({ x: 0, y: 0, ...PHONE }),
    environment: {
      // Drawn without a graphics card, and without asking the desktop for anything.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      GDK_BACKEND: 'x11',
    },
    // Its buttons would keep the window wider than a phone.
    desktopStyle: '* { border-width: 0; margin: 0; min-width: 0; padding: 0 }',
  },
};

/** Whether the driver of the engine that is to be tested prints; WebKit's does not. */
export const PRINTS = !!ENGINES[process.env.SKIN_QUIZ_ENGINE]?.prints;

/**
 * Starts the engine that is to be tested; whoever calls this closes it.
 *
 * Gives `name` and version, `get(url)`, `reload()`, and the tab that the quiz's
 * steps want (../browser/steps.mjs).
 */
export async function start() {
  const engine = ENGINES[process.env.SKIN_QUIZ_ENGINE];
  const program = process.env.SKIN_QUIZ_DRIVER;
  assert.ok(
    engine && program,
    'SKIN_QUIZ_ENGINE and SKIN_QUIZ_DRIVER name no engine: run `cargo xtask test --only engines`',
  );
  const ending = [];
  const close = async () => {
    process.off('SIGTERM', stop);
    while (ending.length > 0) await ending.pop()();
  };
  // A test file that takes too long is told to end; its browser must not outlive it.
  const stop = () => close().finally(() => process.exit(1));
  process.once('SIGTERM', stop);
  try {
    const env = { ...process.env, ...engine.environment };
    if (engine.needsDisplay) env.DISPLAY = await startDisplay(ending);
    if (engine.desktopStyle) env.XDG_CONFIG_HOME = await styleFolder(engine.desktopStyle, ending);
    const port = await findFreePort();
    const service = new DriverService(program, {
      port,
      args: [`--port=${port}`],
      env,
      loopback: true,
    });
    ending.push(() => service.kill());
    const capabilities = new Capabilities({
      ...engine.capabilities(process.env.SKIN_QUIZ_BROWSER),
      proxy: { proxyType: 'manual', httpProxy: NOWHERE, sslProxy: NOWHERE, noProxy: ['127.0.0.1'] },
    });
    const session = new Builder()
      .disableEnvironmentOverrides()
      .usingServer(await service.start())
      .withCapabilities(capabilities)
      .build();
    // A driver waits for a browser that does not come, and for ever.
    const driver = await Promise.race([session, refuse(PATIENCE, 'the browser did not start')]);
    ending.push(() => driver.quit());
    await driver.manage().setTimeouts({ pageLoad: PATIENCE, script: PATIENCE });
    await engine.resize?.(driver);
    const width = await driver.executeScript(() => window.innerWidth);
    assert.equal(width, PHONE.width, 'the page is not as wide as a phone');
    const known = await driver.getCapabilities();
    return {
      name: `${known.get('browserName')} ${known.get('browserVersion')}`,
      get: (url) => driver.get(url),
      reload: () => driver.navigate().refresh(),
      tab: { ...tabOf(driver), paper: () => pagesOnPaper(driver) },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** How many pages what is on show takes on paper. */
async function pagesOnPaper(driver) {
  const pdf = Buffer.from(await driver.printPage(), 'base64');
  const text = pdf.toString('latin1');
  // Firefox packs the list of its pages as well.
  const packed = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: head }) => {
    try {
      return inflateSync(pdf.subarray(index + head.length)).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? assert.fail('nothing is printed');
}

/** Fails after a while, and keeps nothing alive until then. */
async function refuse(milliseconds, reason) {
  await pause(milliseconds, undefined, { ref: false });
  throw new Error(reason);
}

/** Starts a display that nobody sees; gives its name. */
async function startDisplay(ending) {
  const program = process.env.SKIN_QUIZ_XVFB;
  assert.ok(program, 'SKIN_QUIZ_XVFB names no Xvfb: run `cargo xtask test --only engines`');
  const display = spawn(
    program,
    ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '800x1000x24'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  ending.push(() => display.kill());
  const ended = once(display, 'exit').then(([code]) => {
    throw new Error(`Xvfb ended at once (${code})`);
  });
  const [number] = await Promise.race([once(display.stdio[3], 'data'), ended]);
  ended.catch(() => {});
  return `:${String(number).trim()}`;
}

/** A folder of desktop settings with a style of its own for GTK. */
async function styleFolder(style, ending) {
  const folder = await mkdtemp(join(tmpdir(), 'skin-quiz-'));
  ending.push(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(join(folder, 'gtk-3.0', 'gtk.css'), style);
  return folder;
}

const KEYS = { Tab: Key.TAB, Enter: Key.ENTER, Space: ' ', ArrowDown: Key.ARROW_DOWN };

/**
 * In the page: brings something in the quiz into view and waits until it stays where it is; gives
 * its middle, and whether that can be hit.
 */
async function placeOf(selector) {
  const { shadowRoot } = document.querySelector('skin-quiz');
  for (let last; ; ) {
    const wanted = shadowRoot.querySelector(selector);
    // At once, as a click would miss what still glides.
    wanted?.scrollIntoView({ behavior: 'instant', block: 'center' });
    // The first line of a link may end before the middle of its lines.
    const box = wanted?.getClientRects()[0];
    if (!box) return undefined;
    const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
    // Firefox brings some things now one pixel higher, now one lower.
    if (last?.wanted === wanted && last.x === x && Math.abs(last.y - y) <= 1) {
      const hit = shadowRoot.elementFromPoint(x, y);
      return { x, y, onTop: wanted.contains(hit) || (hit?.outerHTML.slice(0, 100) ?? 'nothing') };
    }
    last = { wanted, x, y };
    // A page that has just come may still bring its own top into view.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
}

function tabOf(driver) {
  // Everything is clicked in the middle of the window, faster than any hand: WebKit would count
  // clicks on page after page as one double click. None is where the one before it was.
  let aside = 4;
  const send = (keys) => driver.actions().sendKeys(keys).perform();
  return {
    run: async (task, argument) => (await driver.executeScript(task, argument)) ?? undefined,
    // With the pointer and not by the driver's own click: WebKit's takes the inside of a number
    // field for something that lies on top of it.
    click: async (selector) => {
      const place = await driver.executeScript(placeOf, selector);
      assert.ok(place, `there is no ${selector} to click`);
      assert.equal(place.onTop, true, `${place.onTop} lies on top of ${selector}`);
      aside = -aside;
      await driver.actions().move({ x: place.x + aside, y: place.y, duration: 0 }).click().perform();
    },
    /** Presses the pointer in one place of the window and lets it go in another. */
    drag: async (from, to) => {
      await driver.actions().move({ ...from, duration: 0 }).press().move({ ...to, duration: 200 }).release().perform();
    },
    /**
     * What assistive technology is told of things of the page, by a function that finds each and the
     * thing around it: role and name as the browser works them out, and what can be done with them.
     */
    told: async function told(find) {
      const things = await driver.executeScript(find);
      return Promise.all(things.map(async ([element, around]) => ({
        id: await element.getId(),
        within: await around?.getId(),
        role: await element.getAriaRole(),
        name: (await element.getAccessibleName()).replace(/\s+/g, ' ').trim(),
        activate: () => driver.executeScript((node) => node.click(), element),
        enter: async (text) => {
          await driver.executeScript((node) => node.focus(), element);
          await send(text);
        },
        is: (task) => driver.executeScript(task, element),
      }))).catch((error) => {
        // A page that was just going: the one after it is met.
        if (error.name === 'StaleElementReferenceError') return told(find);
        throw error;
      });
    },
    press: (key) => {
      assert.ok(key in KEYS, `${key} is no key known here`);
      return send(KEYS[key]);
    },
    type: send,
  };
}
