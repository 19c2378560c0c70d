// The least that walks through linked sections: shows the one that a link leads to. No state, no storage, no statement.
const sections = [...document.querySelectorAll('main section')];
const show = (id) => sections.forEach((section) => (section.hidden = section.id !== id));
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link) return;
  event.preventDefault();
  show(link.hash.slice(1));
});
show(sections[0].id);
