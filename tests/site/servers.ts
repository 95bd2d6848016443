import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { caddyfile, nginxConf } from '../../src/publish/hosts.ts';
import { serve } from '../../src/publish/serve.ts';

/** A running server of a built site. */
export interface Running {
  /** With its final slash. */
  address: string;
  stop: () => Promise<void>;
}

/** A server that can be tried, if the machine has it. */
export interface Kind {
  name: string;
  isHere: boolean;
  /** It sends copies in Brotli that stand beside a file. */
  sendsBrotli: boolean;
  /** Whether it speaks for a whole domain, which then may promise HTTPS. */
  isOwn: boolean;
  start: (dir: string, base: string) => Promise<Running>;
}

const isHere = (command: string, flag: string) => spawnSync(command, [flag]).status === 0;
const mimeTypes = '/etc/nginx/mime.types';
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const kinds: Kind[] = [
  {
    name: 'the built-in server',
    isHere: true,
    sendsBrotli: true,
    isOwn: false,
    start: async (dir, base) => {
      const { address, server } = await serve(dir, { base });
      return { address, stop: () => new Promise((done) => void server.close(() => done())) };
    },
  },
  {
    name: 'nginx',
    isHere: existsSync(mimeTypes) && isHere('nginx', '-v'),
    sendsBrotli: existsSync(brotliModule),
    isOwn: true,
    start: (dir, base) =>
      started(dir, base, ({ folder, root, port }) => {
        const site = nginxConf({ name: 'localhost', listen: `127.0.0.1:${port}`, root, base });
        const hasBrotli = existsSync(brotliModule);
        writeFileSync(
          join(folder, 'site.conf'),
          hasBrotli ? site.replace('#brotli_static', 'brotli_static') : site,
        );
        writeFileSync(
          join(folder, 'nginx.conf'),
          [
            ...(process.getuid?.() === 0 ? ['user root;'] : []),
            ...(hasBrotli ? [`load_module ${brotliModule};`] : []),
            'daemon off;',
            `pid ${folder}/pid;`,
            'events { }',
            'http {',
            `include ${mimeTypes};`,
            'access_log off;',
            ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
              (part) => `${part}_temp_path ${folder}/${part};`,
            ),
            `include ${folder}/site.conf;`,
            '}',
          ].join('\n'),
        );
        const args = ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')];
        return { check: ['nginx', [...args, '-t']], run: ['nginx', args] };
      }),
  },
  {
    name: 'Caddy',
    isHere: isHere('caddy', 'version'),
    sendsBrotli: true,
    isOwn: true,
    start: (dir, base) =>
      started(dir, base, ({ folder, root, port }) => {
        const name = `http://127.0.0.1:${port}`;
        const file = join(folder, 'Caddyfile');
        const site = caddyfile({ name, listen: '', root, base });
        writeFileSync(file, `{\n\tadmin off\n}\n${site}`);
        const args = ['--config', file, '--adapter', 'caddyfile'];
        return { check: ['caddy', ['validate', ...args]], run: ['caddy', ['run', ...args]] };
      }),
  },
];

type Command = [command: string, args: string[]];
type Prepare = (at: { folder: string; root: string; port: number }) => {
  check: Command;
  run: Command;
};

/** Lets the server check its configuration by itself, starts it, and waits until it answers. */
async function started(dir: string, base: string, prepare: Prepare): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const root = join(folder, 'www');
  const site = join(root, base);
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(dir, site);
  const port = await freePort();
  const { check, run } = prepare({ folder, root, port });
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const checked = spawnSync(...check, { env, encoding: 'utf8' });
  if (checked.status !== 0) throw new Error(`${check[0]} refuses its file:\n${checked.stderr}`);
  const server: ChildProcess = spawn(...run, { env });
  let said = '';
  server.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const address = `http://127.0.0.1:${port}${base}/`;
  for (let tries = 0; ; tries++) {
    if (await fetch(address).catch(() => undefined)) break;
    if (tries > 100 || server.exitCode !== null) throw new Error(`${run[0]} is silent:\n${said}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  const stop = async () => {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, stop };
}

/** A port that nobody uses at the moment. */
const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
