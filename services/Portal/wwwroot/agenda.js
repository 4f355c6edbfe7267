// Counts down the agenda item that is on by the clock of the plan. Without this the times beside the items say the same.
(() => {
  const show = () => {
    const now = Date.now();
    for (const item of document.querySelectorAll(".agenda-list li[data-to]")) {
      const [from, to] = [Date.parse(item.dataset.from), Date.parse(item.dataset.to)];
      const left = item.querySelector(".agenda-left");
      const on = now >= from && now < to;
      item.classList.toggle("is-on", on);
      on ? item.setAttribute("aria-current", "step") : item.removeAttribute("aria-current");
      const seconds = Math.ceil((to - now) / 1000);
      const text = on ? item.parentElement.dataset.left.replace("{0}", `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, "0")}`) : "";
      if (left && left.textContent !== text) {
        left.textContent = text;
      }
    }
  };
  setInterval(show, 1000);
  document.addEventListener("turbo:load", show);
  document.addEventListener("DOMContentLoaded", show);
})();
