"use strict";

// Everything works without this file. It shows results while somebody types, and copies references.

const PAUSE_MILLISECONDS = 180;

function showWhileTyping(form) {
  const field = form.querySelector("input[type=search]");
  const results = document.querySelector("[data-live-results]");
  const status = document.querySelector("[data-live-status]");
  let waiting = null;
  let asking = null;

  async function ask() {
    const parameters = new URLSearchParams(new FormData(form));
    const address = `${form.getAttribute("action")}?${parameters}`;
    asking?.abort();
    asking = new AbortController();
    parameters.set("live", "1");
    try {
      const response = await fetch(`${form.getAttribute("action")}?${parameters}`, { signal: asking.signal });
      if (!response.ok) return;
      results.innerHTML = await response.text();
      history.replaceState(null, "", address);
      status.textContent = results.querySelector("[data-live-count]")?.textContent ?? "";
    } catch (error) {
      if (error.name !== "AbortError") throw error;
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE_MILLISECONDS);
  });
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    asking?.abort();
  });
}

function copyReferences(holder) {
  const button = holder.querySelector("button");
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(holder.dataset.copy);
    const words = button.textContent;
    button.textContent = "Kopiert";
    setTimeout(() => { button.textContent = words; }, 2000);
  });
}

for (const form of document.querySelectorAll("form[data-live]")) showWhileTyping(form);
if (navigator.clipboard) document.querySelectorAll("[data-copy]").forEach(copyReferences);
