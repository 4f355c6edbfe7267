import { createServer } from 'node:http';
import { developmentToken } from './developmentToken.js';
import { persona } from './people.js';
import { provider } from './provider.js';
import { settings } from './settings.js';
import { peoplePage, signInPage } from './signInPage.js';

const local = new Set([`localhost:${settings.port}`, `127.0.0.1:${settings.port}`]);

async function answer(request, response) {
  // A foreign page whose name resolves to this machine must not fetch tokens here.
  if (!local.has(request.headers.host)) {
    return send(response, 421, 'text/plain', 'Only by localhost.');
  }
  const [, area, name, id] = new URL(request.url, settings.issuer).pathname.split('/');
  if (area === '') {
    return send(response, 200, 'text/html; charset=utf-8', peoplePage());
  }
  if (area === 'health') {
    return send(response, 200, 'application/json', '{"status":"healthy","checks":{}}');
  }
  if (area === 'development' && name === 'token' && request.method === 'GET') {
    const token = await developmentToken(decodeURIComponent(id ?? ''));
    return token ? send(response, 200, 'text/plain', token) : send(response, 404, 'text/plain', 'No such demo person or partner.');
  }
  if (area === 'sign-in') {
    return request.method === 'POST' ? finishSignIn(request, response) : askWho(request, response);
  }
  return provider.callback()(request, response);
}

async function askWho(request, response) {
  const { uid, prompt } = await provider.interactionDetails(request, response);
  return prompt.name === 'consent'
    ? provider.interactionFinished(request, response, { consent: {} }, { mergeWithLastSubmission: true })
    : send(response, 200, 'text/html; charset=utf-8', signInPage(uid));
}

async function finishSignIn(request, response) {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > 10_000) {
      return send(response, 413, 'text/plain', 'Too long.');
    }
  }
  const id = new URLSearchParams(body).get('persona');
  return persona(id)
    ? provider.interactionFinished(request, response, { login: { accountId: id } })
    : send(response, 400, 'text/plain', 'No such demo person.');
}

function send(response, status, type, text) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(text);
}

createServer((request, response) => {
  answer(request, response).catch((failure) => {
    const expired = failure.name === 'SessionNotFound';
    console.error(expired ? failure.name : failure);
    send(response, expired ? 400 : 500, 'text/plain', expired ? 'This sign-in has ended; go back and start again.' : 'Unexpected failure; see the log.');
  });
}).listen(settings.port, '127.0.0.1');
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => process.exit(0));
}
