// Loaded before the LRS, which would listen on every network interface: only this machine may reach it.
const { listen } = require('node:net').Server.prototype;
require('node:net').Server.prototype.listen = function (port, ...rest) {
  return listen.call(this, port, '127.0.0.1', ...rest.filter((value) => typeof value === 'function'));
};
