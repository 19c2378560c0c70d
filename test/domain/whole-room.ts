// All tests of this room in one page: test/tools/whole-room.mjs writes what is served instead of this file.
