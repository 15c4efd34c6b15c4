import { ICONS } from './icon.ts';

/** What a system is told that puts the site among its applications (W3C, Web Application Manifest). */
export function webManifest(href: (path: string) => string): object {
  return {
    name: 'Recoupe',
    short_name: 'Recoupe',
    description: 'Qui affirme quoi, sur quel lieu et avec quels chiffres, sans verdict.',
    lang: 'fr',
    dir: 'ltr',
    id: href(''),
    start_url: href(''),
    scope: href(''),
    display: 'minimal-ui',
    background_color: '#fafaf7',
    theme_color: '#fafaf7',
    categories: ['news', 'education'],
    icons: [
      { src: href('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...Object.entries(ICONS).map(([name, { size, purpose }]) => ({
        src: href(`icones/${name}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
  };
}
