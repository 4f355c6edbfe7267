import { partner, partnerClaims, partners, persona, personaClaims } from './people.js';
import { loadKeys } from './keys.js';
import { settings } from './settings.js';
import { signOutPage } from './signOutPage.js';

// The provider praises itself on the console when it is loaded; a person looking for an error need not read that.
const { info, warn } = console;
console.info = console.warn = () => {};
const { Provider } = await import('oidc-provider');

const scopes = 'meetings plans consultations';
const hours = 60 * 60;
export const resource = `urn:${settings.audience}`;

const keys = loadKeys(settings.keyFolder);

const portal = {
  client_id: 'portal',
  client_secret: settings.portalSecret,
  token_endpoint_auth_method: 'client_secret_post',
  grant_types: ['authorization_code', 'refresh_token'],
  scope: 'openid offline_access profile email',
  redirect_uris: [`${settings.portal}/signin-oidc`],
  post_logout_redirect_uris: [settings.portal, `${settings.portal}/`, `${settings.portal}/signout-callback-oidc`],
};

const partnerClient = ({ id, secret, scope }) => ({
  client_id: id,
  client_secret: secret,
  token_endpoint_auth_method: 'client_secret_post',
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  scope,
});

async function findAccount(_, id) {
  const found = persona(id);
  return found && { accountId: id, claims: () => ({ sub: id, ...personaClaims(found) }) };
}

// Signing in as a demo person is consent enough.
async function grantEverything({ oidc }) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope('openid profile email offline_access');
  await grant.save();
  return grant;
}

export const provider = new Provider(settings.issuer, {
  clients: [portal, ...partners.map(partnerClient)],
  jwks: { keys: [keys.signing] },
  cookies: { keys: [keys.cookie] },
  scopes: ['openid', 'offline_access', 'profile', 'email', ...scopes.split(' ')],
  claims: {
    openid: ['sub'],
    profile: ['name', 'role', 'tenant', 'organisation', 'person', 'acts_for'],
    email: ['email'],
  },
  conformIdTokenClaims: false,
  findAccount,
  loadExistingGrant: grantEverything,
  pkce: { required: () => true },
  // As strict as a provider can be: a refresh token that comes twice ends the sign-in.
  rotateRefreshToken: true,
  interactions: { url: (_, interaction) => `/sign-in/${interaction.uid}` },
  extraTokenClaims: (_, token) =>
    token.kind === 'ClientCredentials'
      ? { sub: token.clientId, ...partnerClaims(partner(token.clientId)) }
      : personaClaims(persona(token.accountId)),
  ttl: { AccessToken: 8 * hours, RefreshToken: 12 * hours, ClientCredentials: 8 * hours, IdToken: hours, Session: 12 * hours, Grant: 12 * hours, Interaction: hours },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    rpInitiatedLogout: { enabled: true, logoutSource: (context, form) => { context.body = signOutPage(form); } },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => resource,
      useGrantedResource: () => true,
      getResourceServerInfo: () => resourceServer,
    },
  },
});

export const resourceServer = {
  audience: settings.audience,
  scope: scopes,
  accessTokenFormat: 'jwt',
  accessTokenTTL: 8 * hours,
  jwt: { sign: { alg: 'RS256' } },
};

Object.assign(console, { info, warn });
