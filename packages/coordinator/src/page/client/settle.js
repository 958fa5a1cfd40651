/**
 * Shows `fresh` in `place`, touching only what differs from what is shown: animations go on and selected text stays
 * selected while the figures around it change.
 */
export function settle(place, fresh) {
  if (place.firstChild) become(place.firstChild, fresh);
  else place.append(fresh);
}

function become(shown, fresh) {
  if (shown.isEqualNode(fresh)) return;
  if (shown.nodeName !== fresh.nodeName || shown.nodeType !== Node.ELEMENT_NODE) {
    shown.replaceWith(fresh);
    return;
  }
  for (const name of shown.getAttributeNames()) if (!fresh.hasAttribute(name)) shown.removeAttribute(name);
  for (const name of fresh.getAttributeNames()) {
    const value = fresh.getAttribute(name);
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
  const had = [...shown.childNodes];
  const wanted = [...fresh.childNodes];
  wanted.forEach((child, index) => {
    if (had[index]) become(had[index], child);
    else shown.append(child);
  });
  for (const extra of had.slice(wanted.length)) extra.remove();
}
