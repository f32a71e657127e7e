/** The page's elements. Every text goes in as text, never as markup; nothing is written that is there already. */

export function byId(id) {
  return document.getElementById(id);
}

export function put(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

export function show(element, isShown) {
  if (element.hidden === isShown) {
    element.hidden = !isShown;
  }
}

/** A new element with a class, and text or children in it. */
export function make(tag, className, ...content) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}
