-- An administrator registers and ends the machines that may call the API.
grant insert, update on platform.api_client to keukentafel_app;
