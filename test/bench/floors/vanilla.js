// The least that shows and judges a quiz: no component, no storage, no statement.
document.addEventListener('click', (event) => {
  const form = event.target instanceof HTMLButtonElement ? event.target.closest('form.quiz') : null;
  const picked = form?.querySelector(':checked');
  if (!picked) return;
  picked.closest('label').nextElementSibling.hidden = false;
  form.querySelector('.verdict').textContent = 'right' in picked.dataset ? 'Right' : 'Not quite';
});
