import { loadArchive } from '#archive/load.ts';
import { passagesOf } from '#archive/passages.ts';
import { rules } from '#archive/rules/rules.ts';
let t = process.cpuUsage().user;
const lap = (n: string) => {
  const u = process.cpuUsage().user;
  console.log(n, ((u - t) / 1000).toFixed(0));
  t = process.cpuUsage().user;
};
const { archive } = loadArchive('src/content');
lap('load');
const { passages } = passagesOf(archive);
lap('passages ' + passages.length);
for (const rule of rules) {
  rule({ archive, passages });
  lap(rule.name);
}
