import { matchesGlob } from "../../src/rule.ts";
import { parseImage } from "./image.ts";

/**
 * Images of data stores, by their published repositories: a name is the official image of Docker Hub or, with a slash,
 * the repository of that organisation. Globs are allowed.
 */
export const STORE_IMAGES: readonly string[] = [
  ...["arangodb", "cassandra", "couchbase", "couchdb", "crate", "elasticsearch", "influxdb", "mariadb", "memcached"],
  ...["mongo", "mysql", "neo4j", "opensearchproject/opensearch", "percona", "postgres", "rethinkdb", "solr", "valkey"],
  ...["redis", "redis/redis-stack", "redis/redis-stack-server", "valkey/valkey", "eqalpha/keydb", "clickhouse"],
  ...["ankane/pgvector", "pgvector/pgvector", "postgis/postgis", "supabase/postgres", "timescale/timescaledb*"],
  ...["bitnami/mariadb", "bitnami/mongodb", "bitnami/mysql", "bitnami/postgresql", "bitnami/redis", "bitnami/etcd"],
  ...["chromadb/chroma", "clickhouse/clickhouse-server", "cockroachdb/cockroach", "getmeili/meilisearch"],
  ...["milvusdb/milvus", "minio/minio", "qdrant/qdrant", "questdb/questdb", "semitechnologies/weaviate"],
  ...["surrealdb/surrealdb", "typesense/typesense", "quay.io/coreos/etcd", "gcr.io/etcd-development/etcd"],
  ...["docker.elastic.co/elasticsearch/elasticsearch", "mcr.microsoft.com/mssql/server", "quay.io/minio/minio"],
];

/** Whether an image is that of a data store. Docker Hub's implied registry and folder do not count. */
export function isStoreImage(image: string, known: readonly string[] = STORE_IMAGES): boolean {
  const repository = parseImage(image).repository.replace(/^(?:docker\.io\/)?(?:library\/)?/, "");
  return known.some((name) => matchesGlob(name, repository));
}
