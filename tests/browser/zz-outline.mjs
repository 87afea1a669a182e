import { writeFile } from 'node:fs/promises';
import { accessibilityTree } from './accessibility-tree.mjs';
import { answer, answerPage, launch, openQuiz, serveDist, tabOf, whereItStands } from './harness.mjs';
import { people, straightforward } from './people.mjs';
import { fillIn } from './steps.mjs';
const browser = await launch(); const server = await serveDist();
async function open(quiz) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  const body = `<!doctype html><html lang="en"><script type="module" src="skin-quiz.js"></script>${quiz}`;
  if (quiz) await page.route('**/test.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await openQuiz(page, server.url + (quiz ? 'test.html' : ''));
  return page;
}
async function walkTo(page, place, answers = straightforward) {
  for (let at = await whereItStands(page); ; ) {
    const name = at.page ?? at.question ?? at.step;
    if (name === place) return;
    if (at.step) await page.locator('[data-step] button[type="submit"]').click(); else await answerPage(page, answers);
    at = await whereItStands(page, name);
  }
}
const told = async (page, name) => writeFile(new URL(`accessibility-tree/${name}.txt`, import.meta.url), (await accessibilityTree(page)).join('\n') + '\n');
let page = await open(); await fillIn(tabOf(page), 'concerns', ['acne-scars']); await told(page, 'question-with-checkboxes');
page = await open(); await walkTo(page, 'you'); await told(page, 'several-questions');
page = await open(); await walkTo(page, 'health'); await fillIn(tabOf(page), 'medicines', ['isotretinoin']); await told(page, 'folded-lists');
page = await open(); await walkTo(page, 'you'); await fillIn(tabOf(page), 'pregnancy', 'no'); await answer(page, 'age', undefined); await page.locator('.errors').waitFor(); await told(page, 'error-at-a-group');
page = await open(); await walkTo(page, 'wishes'); await fillIn(tabOf(page), 'setting', 'professional'); await answer(page, 'event-weeks', 105); await page.locator('.errors').waitFor(); await told(page, 'error-at-a-number');
page = await open('<skin-quiz review="on"></skin-quiz>'); await walkTo(page, 'review'); await told(page, 'review');
page = await open(); await walkTo(page, 'result', people.find(({ name }) => name === 'with precautions').answers); await told(page, 'result');
page = await open(); await walkTo(page, 'result', people.find(({ covers }) => covers.stopped === 'emergency').answers); await told(page, 'stopped');
await browser.close(); process.exit(0);
