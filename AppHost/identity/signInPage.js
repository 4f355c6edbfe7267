import { personas } from './people.js';

const escape = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const button = ({ id, name, title }) => `
      <li><button name="persona" value="${id}"><strong>${escape(name)}</strong> <span>${escape(title)}</span> <code>${id}</code></button></li>`;

const row = ({ id, name, title }) => `
      <li><strong>${escape(name)}</strong> <span>${escape(title)}</span> <code>./platform token ${id}</code></li>`;

const page = (title, content) => `<!doctype html>
<html lang="fi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <style>
      body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
      ul { list-style: none; padding: 0; }
      li { padding: .3rem 0; }
      button { width: 100%; text-align: left; font: inherit; padding: .6rem .8rem; cursor: pointer; }
    </style>
  </head>
  <body>
    <main>
    <h1>${title}</h1>
    <p>Esittely-ympäristö: kaikki henkilöt ovat keksittyjä. · Demomiljö: alla personer är påhittade. · Demo: all people are invented.</p>
    ${content}
    </main>
  </body>
</html>
`;

/** Where an application sends a person to sign in: choose who to be. */
export const signInPage = (uid) => page('Kirjaudu · Logga in · Sign in', `<form method="post" action="/sign-in/${escape(uid)}">
    <ul>${personas.map(button).join('')}
    </ul>
    </form>`);

/** What one sees who opens the provider by itself: who there is, and how to get a token of theirs. */
export const peoplePage = () => page('Henkilöt · Personer · People', `<ul>${personas.map(row).join('')}
    </ul>`);
