import { currentArchive } from '#archive/current.ts';

/** The language of a name by its letters, where a form of names is written in their script. */
export function scriptTag(name: string): string | undefined {
  return currentArchive()
    .site.nameForms.map(({ scriptLang, lang }) => scriptLang ?? lang)
    .find((lang) => {
      const { script } = new Intl.Locale(lang).maximize();
      return script && script !== 'Latn' && new RegExp(`\\p{Script=${script}}`, 'u').test(name);
    });
}
