-- These read text by regular expressions and are indexed: the planner is told that to work one out is dear, or it would
-- rather do so for every entry than look in the index.
alter function private.website_host(text) cost 1000;
alter function private.plain_phone(text) cost 1000;
alter function private.postcode_sector(text) cost 1000;
alter function private.plain_identifier(text, text) cost 1000;
alter function private.plain_name(text) cost 1000;
