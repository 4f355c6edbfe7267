function required(name) {
  const value = process.env[name];
  if (!value) {
    console.error(`${name} is missing.`);
    process.exit(1);
  }
  return value;
}

// Anyone can become anyone here: never to be reachable in production.
if (process.env.IDENTITY_DEVELOPMENT !== 'true') {
  console.error('This identity provider is for development only; it starts with IDENTITY_DEVELOPMENT=true.');
  process.exit(1);
}

export const settings = {
  issuer: required('IDENTITY_ISSUER'),
  port: Number(required('IDENTITY_PORT')),
  audience: required('IDENTITY_AUDIENCE'),
  keyFolder: required('IDENTITY_KEYS'),
  portal: required('IDENTITY_PORTAL'),
  portalSecret: required('IDENTITY_PORTAL_SECRET'),
};
