// Makes the replica set and the product's user; may run any number of times.
const admin = db.getSiblingDB('admin');
admin.auth('root', process.env.ROOT_PASSWORD);
try {
  rs.status();
} catch (notYet) {
  rs.initiate({_id: 'rs0', members: [{_id: 0, host: 'mongodb:27017'}]});
}
while (!db.hello().isWritablePrimary) {
  sleep(200);
}
const partsync = db.getSiblingDB('partsync');
if (partsync.getUser('partsync') === null) {
  partsync.createUser({
    user: 'partsync',
    pwd: process.env.PASSWORD,
    roles: [{role: 'readWrite', db: 'partsync'}],
  });
}
