import { compressible, headerRules, mediaTypes, transportHeaders } from './headers.ts';

/** Where a server of one's own finds the site and under which name it answers. */
export interface Host {
  /** The name of the server; for Caddy an address, which may have a port. */
  name: string;
  /** What nginx listens to. */
  listen: string;
  /** The folder of the server. The site stands in it, or in its subfolder `base`. */
  root: string;
  /** The base path of the site without its final slash: `/archive`, or empty. */
  base: string;
}

/** What the samples in `hosting/` say; people change it for their own server. */
export const sampleHost: Host = { name: 'example.org', listen: '80', root: '/srv/www', base: '' };

const written = (command: string) => [
  `# Written by ${command} from src/publish/headers.ts: change that, not this. See docs/hosting.md.`,
];

/** Every value of every header, in the order of the rules: the last that matches a path wins. */
function valuesOf(header: string) {
  return headerRules.flatMap(({ path, headers }) =>
    header in headers ? [{ path, value: headers[header]! }] : [],
  );
}

const headerNames = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];

/**
 * A site for nginx, to be included in its `http` block. Each header is a map from addresses to
 * values, since `add_header` in a location would drop all others.
 */
export function nginxConf({ name, listen, root, base }: Host = sampleHost): string {
  const variable = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;
  const maps = headerNames.flatMap((header) => {
    const [first, ...others] = valuesOf(header);
    return [
      `map $uri ${variable(header)} {`,
      `    default "${first!.value}";`,
      ...others
        .toReversed()
        .map(({ path, value }) => `    "~^${escaped(base + path)}" "${value}";`),
      '}',
      '',
    ];
  });
  const types = mediaTypes.flatMap(([ending, type]) => {
    const [bare] = type.split(';');
    return [
      '',
      `    location ~ ${escaped(ending)}$ {`,
      `        types { }`,
      `        default_type ${bare};`,
      '    }',
    ];
  });
  return [
    ...written('npm run hosting'),
    '# Copy dist/ to the folder below “root”' + (base ? ` as ${base.slice(1)}/.` : '.'),
    '# For HTTPS run certbot --nginx, which adds its lines to the server.',
    '',
    ...maps,
    'server {',
    `    listen ${listen};`,
    `    server_name ${name};`,
    `    root ${root};`,
    '    index index.html;',
    `    error_page 404 ${base}/404.html;`,
    '    # /claims leads to /claims/ on whatever name and port the reader used.',
    '    absolute_redirect off;',
    '    server_tokens off;',
    '',
    '    charset utf-8;',
    `    charset_types ${compressible.join(' ')};`,
    '    gzip on;',
    '    gzip_vary on;',
    `    gzip_types ${compressible.join(' ')};`,
    '    # Files that npm run precompress wrote. For Brotli install libnginx-mod-http-brotli-static.',
    '    gzip_static on;',
    '    #brotli_static on;',
    '',
    ...headerNames.map((header) => `    add_header ${header} ${variable(header)} always;`),
    ...Object.entries(transportHeaders).map(
      ([header, value]) => `    add_header ${header} "${value}" always;`,
    ),
    '',
    '    location / {',
    '        try_files $uri $uri/ =404;',
    '    }',
    ...types,
    '}',
    '',
  ].join('\n');
}

/** `/search/*` and `.csv` as parts of a regular expression. */
const escaped = (path: string) => path.replace(/\*$/, '').replaceAll('.', '\\.');

/** A site for Caddy, which brings its own certificates. */
export function caddyfile({ name, root, base }: Host = sampleHost): string {
  const header = (matcher: string, [key, value]: [string, string]) =>
    `\t\theader ${matcher}${key} "${value.replaceAll('"', '\\"')}"`;
  const rules = headerRules.flatMap(({ path, headers }) => {
    const matcher = path === '/*' ? '' : `${base}${path} `;
    return Object.entries(headers).map((entry) => header(matcher, entry));
  });
  return [
    ...written('npm run hosting'),
    '# Copy dist/ to the folder below “root”' + (base ? ` as ${base.slice(1)}/.` : '.'),
    '',
    `${name} {`,
    `\troot * ${root}`,
    '\tencode {',
    '\t\tgzip',
    '\t\tmatch {',
    ...['text/html', ...compressible].map((type) => `\t\t\theader Content-Type ${type}*`),
    '\t\t}',
    '\t}',
    '',
    '\t# In a route the order holds: the later value wins.',
    '\troute {',
    ...rules,
    ...Object.entries(transportHeaders).map((entry) => header('', entry)),
    ...mediaTypes.flatMap(([ending, type]) => {
      const matcher = `@${ending.slice(1).replaceAll('.', '-')}`;
      return [`\t\t${matcher} path *${ending}`, header(`${matcher} `, ['Content-Type', type])];
    }),
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    '',
    '\thandle_errors {',
    `\t\trewrite * ${base}/404.html`,
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}

/** The files of `hosting/`. */
export const hostingFiles = (host: Host = sampleHost): { name: string; text: string }[] => [
  { name: 'nginx.conf', text: nginxConf(host) },
  { name: 'Caddyfile', text: caddyfile(host) },
];
