import { partner, persona } from './people.js';
import { provider, resource, resourceServer } from './provider.js';

/** An access token as the normal flows would issue it, for scripts and tests; undefined for an unknown id. */
export async function developmentToken(id) {
  if (persona(id)) {
    return personaToken(id);
  }
  return partner(id) && partnerToken(id);
}

async function personaToken(accountId) {
  const client = await provider.Client.find('portal');
  const grant = new provider.Grant({ accountId, clientId: client.clientId });
  grant.addOIDCScope('openid profile email');
  const token = new provider.AccessToken({ accountId, client, grantId: await grant.save(), gty: 'authorization_code', scope: '' });
  return issue(token);
}

async function partnerToken(id) {
  const client = await provider.Client.find(id);
  return issue(new provider.ClientCredentials({ client, scope: partner(id).scope }));
}

async function issue(token) {
  token.resourceServer = new provider.ResourceServer(resource, resourceServer);
  return token.save();
}
