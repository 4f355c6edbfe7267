import { readFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

export const personas = read('personas.json');
export const partners = read('partners.json');

export const persona = (id) => personas.find((candidate) => candidate.id === id);
export const partner = (id) => partners.find((candidate) => candidate.id === id);

export const personaClaims = ({ id, name, roles, tenants, organisation, person, actsFor }) => ({
  name,
  email: `${id}@demo.example`,
  role: roles,
  tenant: tenants,
  organisation,
  person,
  acts_for: actsFor,
});

export const partnerClaims = ({ name, tenants, organisation }) => ({
  name,
  role: ['partner'],
  tenant: tenants,
  organisation,
});
