import { personas } from './people.js';

const escape = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const button = ({ id, name, title }) => `
      <li><button name="persona" value="${id}"><strong>${escape(name)}</strong> <span>${escape(title)}</span> <code>${id}</code></button></li>`;

export const signInPage = (uid) => `<!doctype html>
<html lang="fi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Kirjaudu · Logga in · Sign in</title>
    <style>
      body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
      ul { list-style: none; padding: 0; }
      button { width: 100%; text-align: left; font: inherit; padding: .6rem .8rem; margin: .2rem 0; cursor: pointer; }
    </style>
  </head>
  <body>
    <main>
    <h1>Kirjaudu · Logga in · Sign in</h1>
    <p>Esittely-ympäristö: kaikki henkilöt ovat keksittyjä. · Demomiljö: alla personer är påhittade. · Demo: all people are invented.</p>
    <form method="post" action="/sign-in/${escape(uid)}">
    <ul>${personas.map(button).join('')}
    </ul>
    </form>
    </main>
  </body>
</html>
`;
