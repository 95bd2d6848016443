import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where distributions put a Firefox; `FIREFOX` names another, `FIREFOX=none` hides them. */
const installed = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const wanted = process.env['FIREFOX'];

/** The Firefox of this machine, if there is one. */
export const firefox = wanted === 'none' ? undefined : (wanted ?? installed.find(existsSync));

/** What a page of Firefox lets a test do. */
export interface FirefoxPage {
  /** Goes to an address and waits until everything is loaded. */
  goto(url: string): Promise<void>;
  /** The value of an expression in the page, as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Errors and warnings of the page since it was opened. */
  faults: string[];
  /** Addresses of all requests. */
  requests: string[];
  close(): Promise<void>;
}

interface Message {
  id?: number;
  type: string;
  method?: string;
  params?: Record<string, any>;
  result?: Record<string, any>;
  message?: string;
}

/** Starts a Firefox without a window and speaks to it in WebDriver BiDi. */
export async function openFirefox(path: string): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const child = spawn(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const socket = new WebSocket(`${await listening(child)}/session`);
  await new Promise((done, fail) => {
    socket.onopen = done;
    socket.onerror = fail;
  });

  const page = { faults: [] as string[], requests: [] as string[] };
  const waiting = new Map<number, (message: Message) => void>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) return waiting.get(message.id)?.(message);
    const { params = {} } = message;
    if (message.method === 'log.entryAdded' && ['error', 'warn'].includes(params['level']))
      page.faults.push(`${params['level']}: ${params['text']}`);
    if (message.method === 'network.beforeRequestSent')
      page.requests.push(params['request'].url as string);
  };
  let last = 0;
  const send = (method: string, params: object = {}) =>
    new Promise<Record<string, any>>((done, fail) => {
      const id = ++last;
      waiting.set(id, ({ type, result, message }) =>
        type === 'error' ? fail(new Error(`${method}: ${message}`)) : done(result ?? {}),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });

  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  const { contexts } = await send('browsingContext.getTree');
  const { context } = contexts[0];
  return {
    ...page,
    goto: async (url) =>
      void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value === undefined ? undefined : JSON.parse(result.value);
    },
    close: async () => {
      socket.close();
      const ended = new Promise((done) => child.once('exit', done));
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The address at which a Firefox that is starting says that it listens. */
const listening = (child: ChildProcess) =>
  new Promise<string>((done, fail) => {
    let said = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found) done(found);
    });
    child.once('error', fail);
    child.once('exit', () => fail(new Error(`Firefox did not start:\n${said}`)));
  });
