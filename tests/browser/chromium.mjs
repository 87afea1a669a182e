// What Chromium is started with, whoever drives it.
//
// No sandbox, as containers run as root; the rest keeps it off the network.

export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
