import './reading.ts';

// The one script of every page. What figures need comes when the first of them is near the screen,
// so that a page asks for no more files than its words need.
const near = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    void import('./figures.ts');
  },
  { rootMargin: '400px' },
);
for (const figure of document.querySelectorAll('.figure[id^="chart-"]')) near.observe(figure);
