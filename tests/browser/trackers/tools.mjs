// The recorders and analytics of tests/browser/trackers.test.mjs: the real packages, each set up to see
// as much as it can be made to. `setup` is what a page would write; `sees` is what it must have seen of
// the page around the quiz, or it did not run: its words as a recorder, a press on its button by autocapture.

const config = "const everything = { maskAllInputs: false, maskAllText: false };";

export const TOOLS = [
  {
    name: 'rrweb', packages: ['rrweb'], sees: 'words',
    setup: `import { record } from 'rrweb'; record({ emit: window.keep, maskAllInputs: true, recordCanvas: true });`,
  },
  {
    name: 'rrweb, nothing masked', packages: ['rrweb'], sees: 'words',
    setup: `import { record } from 'rrweb'; record({ emit: window.keep, maskAllInputs: false });`,
  },
  {
    name: 'PostHog', packages: ['posthog-js'], sees: 'words',
    setup: `import posthog from 'posthog-js/dist/module.full.no-external';
      posthog.init('phc_test', { api_host: 'https://posthog.example', opt_out_useragent_filter: true, autocapture: true, disable_compression: true, request_batching: false,
        enable_heatmaps: true, session_recording: { maskAllInputs: false, maskTextSelector: null }, mask_all_text: false, loaded: (one) => one.startSessionRecording(true) });`,
  },
  {
    name: 'PostHog, copied text', packages: ['posthog-js'], sees: 'press',
    setup: `import posthog from 'posthog-js/dist/module.full.no-external';
      posthog.init('phc_test', { api_host: 'https://posthog.example', opt_out_useragent_filter: true, autocapture: { capture_copied_text: true }, disable_compression: true, request_batching: false, disable_session_recording: true, rageclick: true, capture_dead_clicks: true });`,
  },
  {
    name: 'Amplitude', packages: ['@amplitude/analytics-browser', '@amplitude/plugin-session-replay-browser'], sees: 'press',
    setup: `import * as amplitude from '@amplitude/analytics-browser'; import { sessionReplayPlugin } from '@amplitude/plugin-session-replay-browser';
      amplitude.add(sessionReplayPlugin({ sampleRate: 1, privacyConfig: { defaultMaskLevel: 'light' } }));
      amplitude.init('key', { autocapture: { elementInteractions: true, formInteractions: true, sessions: true, frustrationInteractions: true }, flushIntervalMillis: 100 });`,
  },
  {
    name: 'Datadog', packages: ['@datadog/browser-rum'], sees: 'words',
    setup: `import { datadogRum } from '@datadog/browser-rum';
      datadogRum.init({ applicationId: 'a', clientToken: 'pub', site: 'datadoghq.eu', sessionSampleRate: 100, sessionReplaySampleRate: 100, trackUserInteractions: true, defaultPrivacyLevel: 'allow' });
      datadogRum.startSessionReplayRecording({ force: true });`,
  },
  {
    name: 'Sentry', packages: ['@sentry/browser'], sees: 'words',
    setup: `import * as Sentry from '@sentry/browser'; ${config}
      Sentry.init({ dsn: 'https://key@sentry.example/1', replaysSessionSampleRate: 1, tracesSampleRate: 1,
        integrations: [Sentry.replayIntegration({ ...everything, blockAllMedia: false, useCompression: false, minReplayDuration: 0, flushMinDelay: 200, flushMaxDelay: 400 }), Sentry.browserTracingIntegration(), Sentry.breadcrumbsIntegration()] });
      window.flushTracker = () => { Sentry.captureMessage('carries all that was pressed before'); return Sentry.getReplay().flush(); };`,
  },
  {
    name: 'Clarity', packages: ['clarity-js'], sees: 'words',
    setup: `import { clarity } from 'clarity-js';
      clarity.start({ projectId: 'x', content: true, track: true, lean: false, delay: 50, upload: (payload) => window.keep(payload) });`,
  },
  {
    name: 'OpenReplay', packages: ['@openreplay/tracker'], sees: 'words',
    setup: `import Tracker from '@openreplay/tracker';
      new Tracker({ projectKey: 'k', ingestPoint: 'https://openreplay.example/ingest', __DISABLE_SECURE_MODE: true, obscureTextNumbers: false, obscureTextEmails: false, obscureInputNumbers: false, defaultInputMode: 0, respectDoNotTrack: false, capturePerformance: false, disableStringDict: true }).start();`,
  },
  {
    name: 'Mixpanel', packages: ['mixpanel-browser'], sees: 'press',
    setup: `import mixpanel from 'mixpanel-browser';
      mixpanel.init('token', { api_host: 'https://mixpanel.example', autocapture: { click: true, input: true, submit: true, scroll: true, pageview: 'full-url', capture_text_content: true, capture_extra_attrs: ['name', 'value'] }, batch_requests: false, api_payload_format: 'json',
        record_sessions_percent: 100, record_mask_all_text: false, record_mask_all_inputs: false, record_mask_text_selector: '', record_min_ms: 0 });`,
  },
  {
    name: 'Snowplow', packages: ['@snowplow/browser-tracker', '@snowplow/browser-plugin-form-tracking', '@snowplow/browser-plugin-link-click-tracking', '@snowplow/browser-plugin-button-click-tracking'], sees: 'press',
    setup: `import { newTracker, trackPageView, enableActivityTracking } from '@snowplow/browser-tracker';
      import { FormTrackingPlugin, enableFormTracking } from '@snowplow/browser-plugin-form-tracking';
      import { LinkClickTrackingPlugin, enableLinkClickTracking } from '@snowplow/browser-plugin-link-click-tracking';
      import { ButtonClickTrackingPlugin, enableButtonClickTracking } from '@snowplow/browser-plugin-button-click-tracking';
      newTracker('sp', 'https://snowplow.example', { appId: 'a', encodeBase64: false, bufferSize: 1, plugins: [FormTrackingPlugin(), LinkClickTrackingPlugin(), ButtonClickTrackingPlugin()] });
      trackPageView(); enableFormTracking({ options: {} }); enableLinkClickTracking({ trackContent: true, pseudoClicks: true }); enableButtonClickTracking();`,
  },
  {
    name: 'New Relic', packages: ['@newrelic/browser-agent'], sees: 'either',
    setup: `import { BrowserAgent } from '@newrelic/browser-agent/loaders/browser-agent';
      new BrowserAgent({
        info: { beacon: 'newrelic.example', errorBeacon: 'newrelic.example', licenseKey: 'k', applicationID: '1', sa: 1 },
        loader_config: { accountID: '1', trustKey: '1', agentID: '1', licenseKey: 'k', applicationID: '1' },
        init: { privacy: { cookies_enabled: true }, user_actions: { enabled: true, elementAttributes: ['id', 'className', 'tagName', 'type', 'name', 'value'] },
          session_replay: { enabled: true, mask_all_inputs: false, mask_text_selector: null, sampling_rate: 100, error_sampling_rate: 100, autoStart: true }, session_trace: { enabled: true } },
      });`,
  },
  {
    name: 'Rollbar', packages: ['rollbar'], sees: 'press',
    setup: `import Rollbar from 'rollbar/replay';
      const rollbar = new Rollbar({ accessToken: 't', endpoint: 'https://rollbar.example/api/1/item/', captureUncaught: true, autoInstrument: true, scrubTelemetryInputs: false, telemetryScrubber: () => false,
        replay: { enabled: true, autoStart: true, maskAllInputs: false, maskAllText: false, maskInputOptions: {}, emitEveryNms: 100, triggers: [{ type: 'occurrence', level: ['error'] }] } });
      window.flushTracker = () => new Promise((go) => rollbar.error('carries all that was pressed before', new Error('x'), go));`,
  },
  {
    name: 'Pendo', packages: ['@pendo/agent'], sees: 'press',
    setup: `import { initialize, TextCapture } from '@pendo/agent';
      initialize({ apiKey: '01234567-0123-0123-0123-0123456789ab', env: 'io', visitor: { id: 'v' }, account: { id: 'a' }, plugins: [TextCapture], dataHost: 'https://pendo.example', config: { disableGuides: true, allowPersistentVisitorId: true, syntheticClicks: { enabled: true } }, disableGuides: true, sendEventsWithPostOnly: true });
      window.flushTracker = () => window.pendo?.flushNow?.();`,
  },
  {
    name: 'Bugsnag', packages: ['@bugsnag/browser'], sees: 'press',
    setup: `import Bugsnag from '@bugsnag/browser';
      Bugsnag.start({ apiKey: '0123456789abcdef0123456789abcdef', endpoints: { notify: 'https://bugsnag.example', sessions: 'https://bugsnag.example' } });
      window.flushTracker = () => Bugsnag.notify(new Error('carries all that was pressed before'));`,
  },
  {
    name: 'Honeybadger', packages: ['@honeybadger-io/js'], sees: 'press',
    setup: `import Honeybadger from '@honeybadger-io/js/dist/browser/honeybadger.js';
      Honeybadger.configure({ apiKey: 'k', endpoint: 'https://honeybadger.example', breadcrumbsEnabled: true, maxBreadcrumbs: 100 });
      window.flushTracker = () => Honeybadger.notify('carries all that was pressed before');`,
  },
  {
    name: 'TrackJS', packages: ['trackjs'], sees: 'press',
    setup: `import { TrackJS } from 'trackjs';
      TrackJS.install({ token: '0123456789abcdef0123456789abcdef', errorURL: 'https://trackjs.example/capture', faultURL: 'https://trackjs.example/fault' });
      window.flushTracker = () => TrackJS.track('carries all that was pressed before');`,
  },
  {
    name: 'web-vitals with attribution, and the whole time line of the browser', packages: ['web-vitals'], sees: 'measures',
    setup: `import { onCLS, onFCP, onINP, onLCP, onTTFB } from 'web-vitals/attribution';
      for (const on of [onCLS, onFCP, onINP, onLCP, onTTFB]) on((metric) => window.keep({ ...metric, entries: [] }), { reportAllChanges: true, durationThreshold: 0 });
      const name = (node) => node && { id: node.id, html: node.outerHTML?.slice(0, 2000), text: node.data };
      for (const type of PerformanceObserver.supportedEntryTypes) new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.keep({ ...entry.toJSON(), target: name(entry.target), element: name(entry.element), sources: entry.sources?.map(({ node }) => name(node)), scripts: entry.scripts?.map((one) => one.toJSON()) });
      }).observe({ type, buffered: true, ...(type === 'event' && { durationThreshold: 16 }) });`,
  },
  {
    name: 'html2canvas', packages: ['html2canvas'], sees: 'words',
    setup: `import html2canvas from 'html2canvas';
      const whole = (root) => root.innerHTML + [...root.querySelectorAll('*')].map((one) => (one.shadowRoot ? whole(one.shadowRoot) : '')).join('');
      window.flushTracker = () => html2canvas(document.body, { logging: false, onclone: (copy) => window.keep(whole(copy.body)) });`,
  },
  {
    name: 'a script that listens at the window', packages: [], sees: 'press',
    setup: `for (const name of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'keydown', 'keyup', 'input', 'beforeinput', 'change', 'submit', 'focusin', 'focusout', 'mouseover', 'pointermove', 'toggle']) {
        for (const of of [window, document]) of.addEventListener(name, (event) => window.keep({
          name, target: event.target?.outerHTML?.slice(0, 4000), value: event.target?.value, related: event.relatedTarget?.outerHTML, active: document.activeElement?.outerHTML,
          path: event.composedPath().map((node) => [node.localName, node.id, node.name, node.value, node.dataset?.question, node instanceof HTMLElement ? node.outerHTML.slice(0, 2000) : '']),
          old: event.path?.map?.((node) => node.outerHTML), original: event.originalTarget?.outerHTML, again: Event.prototype.composedPath.call(event).map((node) => node.outerHTML),
        }), true);
      }`,
  },
];
