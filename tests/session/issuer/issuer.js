// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// node issuer.js FOLDER: the certified OpenID provider of FOLDER/node_modules on a free port of this machine, and behind it
// the small part of an IOC backend that looks at its tokens. Prints `listening on http://127.0.0.1:PORT` when ready.
//   GET /test/counts         what was asked for, and how often
//   GET /test/set?NAME=N     ttl (s, of access tokens), interval (s, of device codes), status (of the backend), revoked=1
//   GET /test/token          how the last access token reads
//   GET /test/secrets        everything that nobody else may read
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.argv[2], 'package.json'));
const { default: Provider } = await import(pathToFileURL(require.resolve('oidc-provider')));
console.warn = console.info = () => {}; // its advice to operators

const settings = { ttl: 3600, interval: 1, status: 0 };
const counts = {};
const count = (what) => { counts[what] = (counts[what] ?? 0) + 1; };
let lastToken = '';
const secrets = new Set();
const stored = new Map(); // everything that the provider knows
const streams = new Set();

class Memory {
  constructor(kind) { this.kind = kind; }
  key(id) { return `${this.kind}:${id}`; }
  async upsert(id, payload) { stored.set(this.key(id), payload); }
  async find(id) { return stored.get(this.key(id)); }
  async findWith(field, value) {
    return [...stored].find(([key, each]) => key.startsWith(`${this.kind}:`) && each[field] === value)?.[1];
  }
  async findByUserCode(code) { return this.findWith('userCode', code); }
  async findByUid(uid) { return this.findWith('uid', uid); }
  async consume(id) { stored.get(this.key(id)).consumed = Math.floor(Date.now() / 1000); }
  async destroy(id) { stored.delete(this.key(id)); }
  async revokeByGrantId(grant) {
    for (const [key, each] of stored) if (each.grantId === grant) stored.delete(key);
  }
}

const server = createServer();
server.listen(0, '127.0.0.1');
await new Promise((ready) => { server.once('listening', ready); });
const address = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(address, {
  adapter: Memory,
  clients: [{
    client_id: 'ioc-console', application_type: 'native', token_endpoint_auth_method: 'none',
    redirect_uris: ['http://127.0.0.1/'], response_types: ['code'],
    grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
  }],
  cookies: { keys: ['tests only'] },
  features: { deviceFlow: { enabled: true }, revocation: { enabled: true }, devInteractions: { enabled: true } },
  rotateRefreshToken: true,
  ttl: { AccessToken: () => settings.ttl },
});
provider.use(async (ctx, next) => {
  await next();
  for (const part of [ctx.body, ctx.oidc?.params]) {
    for (const name of ['access_token', 'refresh_token', 'id_token', 'device_code', 'code', 'code_verifier']) {
      if (part?.[name]) secrets.add(part[name]);
    }
  }
  if (ctx.oidc?.route === 'device_authorization' && ctx.status === 200) ctx.body.interval = settings.interval;
  if (ctx.oidc?.route === 'token') {
    count(`${ctx.oidc.params?.grant_type} ${ctx.status}`);
    if (ctx.body.access_token) lastToken = ctx.body.access_token;
  } else if (ctx.oidc?.route) count(`${ctx.oidc.route} ${ctx.status}`);
});

const body = async (request) => {
  let text = '';
  for await (const part of request) text += part;
  return text;
};
const answer = (response, status, content, type = status < 400 ? 'application/json' : 'application/problem+json') => {
  response.writeHead(status, { 'Content-Type': type });
  response.end(typeof content === 'string' ? content : JSON.stringify(content));
};

function control(url, response) {
  if (url.pathname === '/test/set') {
    for (const [name, value] of url.searchParams) settings[name] = Number(value);
    if (settings.revoked) stored.clear();
    settings.revoked = 0;
  }
  answer(response, 200, { '/test/token': { token: lastToken }, '/test/secrets': { secrets: [...secrets] } }[url.pathname] ?? counts);
}

async function backend(url, request, response) {
  if (url.pathname === '/v1/') {
    return answer(response, 200, {
      name: 'Guarded', version: '1', serverTime: new Date().toISOString(), issuer: address, clientId: 'ioc-console',
    });
  }
  const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
  const known = token && !settings.status ? await provider.AccessToken.find(token) : undefined;
  const what = url.pathname.startsWith('/v1/events') ? 'events' : request.method === 'POST' ? 'edit' : 'read';
  count(`${what} ${known ? 200 : 401}`);
  if (!known) return answer(response, settings.status || 401, { title: 'Unauthorized', status: 401 });
  if (what === 'events') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write('event: heartbeat\ndata: {}\n\n');
    streams.add(response);
    return undefined;
  }
  if (url.pathname === '/v1/me') return answer(response, 200, { id: known.accountId, name: `Người ${known.accountId}` });
  if (what === 'edit') {
    await body(request);
    return answer(response, 200, { id: 'r-1', version: 2 });
  }
  const first = !url.searchParams.get('cursor');
  return answer(response, 200, { cursor: '0', more: false, items: [], ...(first ? { snapshot: { count: 0 } } : {}) });
}

const callback = provider.callback();
server.on('request', (request, response) => {
  const url = new URL(request.url, address);
  if (url.pathname.startsWith('/test/')) control(url, response);
  else if (url.pathname.startsWith('/v1/')) backend(url, request, response);
  else callback(request, response);
});
console.log(`listening on ${address}`);
