import { describe, expect, test } from "vitest";
import { maskWords } from "../../src/explain/mask-text.ts";
import { createPlan } from "../../src/plan/create-plan.ts";
import { isSecretName, MASK } from "../../src/plan/secret-names.ts";

const plan = createPlan({});

describe("secrets in texts", () => {
  test.each([
    "Authorization: Bearer hunter2",
    "curl -H 'Authorization: Basic hunter2' http://web",
    '{"Authorization":"Bearer hunter2"}',
    "Bearer hunter2",
    "x-api-key: hunter2",
    "X-Api-Key:hunter2",
    "run --password hunter2",
    "run --password=hunter2 --verbose",
    "run --env FOO --token hunter2",
    "-e PASSWORD=hunter2",
    "Server=db;Password=hunter2;Database=shop",
    "Server=db;Pwd=hunter2",
    "username=guest,password=hunter2,vers=3.0",
    '{"user":"a","password":"hunter2"}',
    '{"user":"a","dbPassword" : "hunter2 and more"}',
    '{\\"password\\":\\"hunter2\\"}',
    "password = hunter2",
    "https://hunter2@example.com/x.git",
    "amqp://hunter2@queue",
    "http://web/?a=b&api_key=hunter2&c=d",
    "http://web/?token=hunter2",
    "http://web/?key=hunter2",
    "http://web/?a=b&sig=hunter2",
    "curl -u guest:hunter2 http://web",
    "curl --user=guest:hunter2 http://web",
    "mysqladmin ping -h localhost -uroot -phunter2",
    "sh -c '/usr/bin/mysql -u root -phunter2 -e \"select 1\"'",
    'mariadb-admin -p"hunter2 and more" ping',
    "mysqldump --password=hunter2 shop",
    "redis-cli -a hunter2 ping | grep PONG",
    "redis-cli --pass hunter2 ping",
    "mongosh \\\n  -u root \\\n  -p hunter2",
    "https://hooks.slack.com/services/T1/B1/hunter2",
    "curl https://discord.com/api/webhooks/1/hunter2 -d x",
  ])("%s", (text) => {
    expect(maskWords(text, plan)).not.toContain("hunter2");
    expect(maskWords(text, plan)).toContain(MASK);
  });

  test.each([
    "./token:/run/token:ro",
    "shop/api-token:1.2",
    "postgres://shop@db/shop",
    "https://git@example.com/x.git",
    "http://web/?page=2&sort=name",
    "Server=db;Database=shop",
    "run --verbose --level info",
    '{"user":"guest"}',
    'mysqladmin ping -p"$$MYSQL_ROOT_PASSWORD" || exit 1',
    "mysqladmin ping -p$(cat /run/secrets/root) -P 3306",
    "mysql -p shop",
    "mysql -e x; mkdir -p /data && ssh -p22 web",
    "mongosh -u a\nmkdir -p /data",
    "ls -a hidden",
  ])("none: %s", (text) => {
    expect(maskWords(text, plan)).toBe(text);
  });

  test("what follows the secret stays", () => {
    expect(maskWords("Server=db;Password=hunter2;Database=shop", plan)).toBe(
      `Server=db;Password=${MASK};Database=shop`,
    );
    expect(maskWords("http://web/?token=hunter2&page=2", plan)).toBe(`http://web/?token=${MASK}&page=2`);
  });

  test.each(["splunk-token", "x-api-key", "com.example.db.password", "X-Auth-Token", "accessToken", "--api-key"])(
    "%s is the name of one",
    (name) => expect(isSecretName(name, plan)).toBe(true),
  );

  test.each(["token-url", "max-tokens", "secrets", "key", "labels"])("%s is not", (name) => {
    expect(isSecretName(name, plan)).toBe(false);
  });

  test.each([
    "x",
    "-",
    "a.",
    "a=",
    "a b ",
    "a://b:",
    "-u ",
    '"',
    "--a ",
    "password=",
    "mysql -p",
    'mysql -p"',
    "redis-cli -a ",
    "https://hooks.slack.com/services/",
    "-----BEGIN A ",
    "bearer ",
  ])("takes a megabyte of %j", (piece) => {
    const started = performance.now();
    maskWords(piece.repeat(1_000_000 / piece.length), plan);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
