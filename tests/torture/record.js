// Stands first on each page of the torture and keeps what goes wrong there, in properties of the
// window that the gallery reads. It holds on to what the page's own scripts may break afterwards.
(() => {
  const record = { codes: [], violations: [], problems: [] };
  const push = Array.prototype.push;
  const keep = (name, what) => push.call(record[name], String(what));
  window.record = record;
  addEventListener('skin-quiz-error', (event) => keep('codes', event.detail.code), true);
  document.addEventListener('securitypolicyviolation', (event) => keep('violations', `${event.effectiveDirective} ${event.blockedURI}`), true);
  addEventListener('error', (event) => event.message && keep('problems', event.message));
  addEventListener('unhandledrejection', (event) => keep('problems', event.reason));
})();
