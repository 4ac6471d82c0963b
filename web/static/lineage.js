// Saksgang: arrow keys along the edges, and a panel that tells the case that is pointed at. Without it all are links.
"use strict";

const picture = document.querySelector(".lineage-scroll > svg:not(.lane-names)");

if (picture) {
  const scroll = picture.parentElement;
  const panel = document.querySelector(".lineage-panel");
  const nodes = [...picture.querySelectorAll("a.node")];
  const edges = [...picture.querySelectorAll("g[data-from]")].map((group) => ({
    group, from: nodes[group.dataset.from], to: nodes[group.dataset.to],
  }));
  const told = new Map([...document.querySelectorAll(".told[data-node]")].map((one) => [nodes[one.dataset.node], one]));
  const place = (node) => node.querySelector(".target").getBBox();
  const byHeight = (one, other) => place(one).y - place(other).y;
  // Those among which the last step chose: up and down go among them.
  let siblings = [];

  const neighbours = (node, isBack) =>
    edges.filter((edge) => (isBack ? edge.to : edge.from) === node).map((edge) => (isBack ? edge.from : edge.to));

  const nearest = (some, node) => {
    const far = (one) => Math.abs(place(one).x - place(node).x) + Math.abs(place(one).y - place(node).y);
    return some.reduce((best, one) => (far(one) < far(best) ? one : best));
  };

  const sameColumn = (node) => nodes.filter((one) => Math.abs(place(one).x - place(node).x) < 1);

  const show = (node) => {
    for (const edge of edges) edge.group.classList.toggle("lit", node !== null && (edge.from === node || edge.to === node));
    picture.classList.toggle("has-lit", node !== null);
    const words = node && told.get(node);
    panel.hidden = !words;
    if (words) panel.replaceChildren(...[...words.children].map((child) => child.cloneNode(true)));
  };

  const moveTo = (node) => {
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: "nearest", inline: "center" });
  };

  const step = (node, isBack) => {
    const found = neighbours(node, isBack);
    if (!found.length) return;
    siblings = [...new Set(found)].sort(byHeight);
    moveTo(nearest(found, node));
  };

  const among = (node, by) => {
    const some = siblings.includes(node) && siblings.length > 1 ? siblings : sameColumn(node).sort(byHeight);
    const next = some[some.indexOf(node) + by];
    if (next) moveTo(next);
  };

  const keys = {
    ArrowLeft: (node) => step(node, true),
    ArrowRight: (node) => step(node, false),
    ArrowUp: (node) => among(node, -1),
    ArrowDown: (node) => among(node, 1),
    Enter: (node) => { location.href = node.dataset.lineage || node.getAttribute("href"); },
  };

  picture.addEventListener("keydown", (event) => {
    const node = event.target.closest("a.node");
    if (!node || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !(event.key in keys)) return;
    event.preventDefault();
    keys[event.key](node);
  });
  picture.addEventListener("focusin", (event) => show(event.target.closest("a.node")));
  picture.addEventListener("focusout", () => show(null));
  picture.addEventListener("mouseover", (event) => {
    const node = event.target.closest("a.node");
    if (node) show(node);
  });
  picture.addEventListener("mouseleave", () => show(document.activeElement.closest(".lineage-scroll a.node")));

  document.querySelector("[data-for-keys]").hidden = false;
  const asked = picture.querySelector(".point.focus");
  if (asked) {
    const box = asked.getBBox();
    scroll.scrollLeft = box.x - scroll.clientWidth / 2;
  }
}
