/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Titles are findings, or those of documents elsewhere: they are as long as what they say.
    'long-title': 'off',
  },
};
