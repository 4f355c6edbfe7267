/** Who chose to sign out in an application has said so once; the button is for browsers without script. */
export const signOutPage = (form) => `<!doctype html>
<html lang="fi">
  <head><meta charset="utf-8"><title>Kirjaudu ulos · Logga ut · Sign out</title></head>
  <body>
    <main>
    ${form.replace('</form>', '<input type="hidden" name="logout" value="yes"><button>Kirjaudu ulos · Logga ut · Sign out</button></form>')}
    </main>
    <script>document.forms[0].submit()</script>
  </body>
</html>
`;
