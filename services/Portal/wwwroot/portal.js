// Pages work without this script; it only keeps navigation quick and quiet.
const tell = (form, words) => {
  const notice = document.createElement("p");
  notice.className = "waits";
  notice.setAttribute("role", "status");
  notice.textContent = words;
  form.append(notice);
  return notice;
};

(() => {
  const { Turbo } = window;
  if (!Turbo) {
    return;
  }

  // The bar would bring a style of its own into the page, which the content policy refuses; going back shows it without delay.
  Turbo.config.drive.progressBarDelay = 2 ** 31 - 1;
  Turbo.session.adapter.progressBar.installStylesheetElement = () => {};

  // A second click on a button that is already sending would ask twice; the first answer comes.
  document.addEventListener("turbo:submit-start", ({ detail }) => detail.formSubmission.submitter?.setAttribute("disabled", ""));
  document.addEventListener("turbo:submit-end", ({ detail }) => detail.formSubmission.submitter?.removeAttribute("disabled"));

  // What takes long, such as taking in a file, says that it goes on.
  let patience;
  document.addEventListener("turbo:submit-start", ({ target: form }) => {
    patience = setTimeout(() => {
      const bar = document.createElement("progress");
      bar.setAttribute("aria-label", document.body.dataset.working);
      tell(form, document.body.dataset.working).prepend(bar);
    }, 1000);
  });
  document.addEventListener("turbo:submit-end", ({ target: form }) => {
    clearTimeout(patience);
    form.querySelector(".waits:has(progress)")?.remove();
  });

  // After a form was refused the eye and the screen reader go to what is wrong.
  document.addEventListener("turbo:render", () => document.querySelector(".form-problem")?.focus());
})();

// A form that may keep trying sends again when the connection is back; its key makes a repetition harmless.
document.addEventListener("turbo:fetch-request-error", ({ target }) => {
  const form = target.closest?.("form[data-keep-trying]") ?? target.querySelector?.("form[data-keep-trying]");
  if (!form) {
    return;
  }

  if (!form.querySelector(".waits")) {
    tell(form, form.dataset.keepTrying);
  }

  setTimeout(() => form.isConnected && form.requestSubmit(), 2000);
});

// Printing is the browser's; a button for it shows only where it can work.
const offerPrinting = () => document.querySelectorAll("[data-print]").forEach((button) => button.removeAttribute("hidden"));
document.addEventListener("click", ({ target }) => target.closest?.("[data-print]") && window.print());
document.addEventListener("DOMContentLoaded", offerPrinting);
document.addEventListener("turbo:load", offerPrinting);
