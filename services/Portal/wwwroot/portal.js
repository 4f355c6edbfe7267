// Pages work without this script; it only keeps navigation quick and quiet.
(() => {
  const { Turbo } = window;
  if (!Turbo) {
    return;
  }

  // The bar would bring a style of its own into the page, which the content policy refuses.
  Turbo.config.drive.progressBarDelay = 2 ** 31 - 1;

  // A second click on a button that is already sending would ask twice; the first answer comes.
  document.addEventListener("turbo:submit-start", ({ detail }) => detail.formSubmission.submitter?.setAttribute("disabled", ""));
  document.addEventListener("turbo:submit-end", ({ detail }) => detail.formSubmission.submitter?.removeAttribute("disabled"));

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
    const notice = document.createElement("p");
    notice.className = "waits";
    notice.setAttribute("role", "status");
    notice.textContent = form.dataset.keepTrying;
    form.append(notice);
  }

  setTimeout(() => form.isConnected && form.requestSubmit(), 2000);
});
