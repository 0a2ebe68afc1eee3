mod handlers;

use handlers::GET;
