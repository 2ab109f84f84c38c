"use strict";

/* Forms marked data-guard ask before changes in them are lost. */
(() => {
  const changed = new Set();
  const guarded = target => target instanceof Element && target.closest("form[data-guard]");
  document.addEventListener("input", event => {
    const form = guarded(event.target);
    if (form) changed.add(form);
  });
  document.addEventListener("submit", event => changed.delete(event.target));
  document.addEventListener("reset", event => changed.delete(event.target));
  window.addEventListener("beforeunload", event => {
    if ([...changed].some(form => form.isConnected)) event.preventDefault();
  });
})();

/* A button with data-opens="id" opens that dialog; data-closes closes the one it is in. */
document.addEventListener("click", event => {
  const button = event.target instanceof Element && event.target.closest("[data-opens],[data-closes]");
  if (!button) return;
  if (button.hasAttribute("data-closes")) button.closest("dialog")?.close();
  else document.getElementById(button.dataset.opens)?.showModal();
});

/* Runs */



/* Settings */



/* Contacts */



/* Party */



/* History */
/* A slider with data-day-of="id" of a date field and data-first, the day of its left end, stands for that field. */
(() => {
  const iso = (first, days) => {
    const day = new Date(first + "T00:00Z");
    day.setUTCDate(day.getUTCDate() + days);
    return day.toISOString().slice(0, 10);
  };
  const say = (slider, day) => slider.setAttribute("aria-valuetext", day.split("-").reverse().join("-"));
  document.addEventListener("input", event => {
    const slider = event.target;
    if (!(slider instanceof Element)) return;
    if (slider.matches("input[data-day-of]")) {
      const day = iso(slider.dataset.first, Number(slider.value));
      document.getElementById(slider.dataset.dayOf).value = day;
      say(slider, day);
      slider.form.dispatchEvent(new CustomEvent("day"));
    }
  });
  document.addEventListener("change", event => {
    const field = event.target;
    const slider = field instanceof Element && field.id && document.querySelector(`input[data-day-of="${CSS.escape(field.id)}"]`);
    if (!slider || !field.value) return;
    slider.value = Math.round((Date.parse(field.value) - Date.parse(slider.dataset.first)) / 86400000);
    say(slider, field.value);
  });
})();
