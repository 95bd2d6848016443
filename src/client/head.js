{
  const chosen = document.documentElement.dataset;
  const keys = ['names', 'theme'];
  try {
    for (const key of keys) if (localStorage[key]) chosen[key] = localStorage[key];
  } catch {}
  onchange = ({ target: { name, value } }) => {
    if (keys.includes(name)) localStorage[name] = chosen[name] = value;
  };
  document.onreadystatechange = () =>
    keys.map((key) =>
      document.getElementsByName(key).forEach((i) => (i.checked = i.value == (chosen[key] ?? 0))),
    );
}
