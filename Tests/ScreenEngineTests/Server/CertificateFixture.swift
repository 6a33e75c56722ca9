/// A certificate made for the tests, which nobody trusts.
enum CertificateFixture {
    /// For `localhost`.
    static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBmjCCAUGgAwIBAgIUL5RutljsamObFJWXtlE76VZ37RcwCgYIKoZIzj0EAwIw
        FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjAzMjIzNloYDzIxMjYxMDI5
        MDMyMjM2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
        PQMBBwNCAASJ9/STfCA4LTlTuVzR1Nq7eQng7j5vaCeStXQ+DhA2rn4XZIW1b1rA
        1SZMJ4Km3JsqDqUUPLjklGfXDYfAj+EMo28wbTAdBgNVHQ4EFgQUa9xrooFp3cQ0
        d8gLh8RKOOojAfowHwYDVR0jBBgwFoAUa9xrooFp3cQ0d8gLh8RKOOojAfowDwYD
        VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
        zj0EAwIDRwAwRAIge0vJRUG6QWi/L9u8de4cCBIjg5zlXjKwd+/Nt5jE8wUCIDS9
        p6Rv0zGkQe1E+glUXUG4bhjeHfcAL0Sh2c+ECWXU
        -----END CERTIFICATE-----

        """

    /// Its key.
    static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgOW7hIXqdgFMAgWvZ
        Tck2S+o+a1A7cx7+OhzaLSJE0NChRANCAASJ9/STfCA4LTlTuVzR1Nq7eQng7j5v
        aCeStXQ+DhA2rn4XZIW1b1rA1SZMJ4Km3JsqDqUUPLjklGfXDYfAj+EM
        -----END PRIVATE KEY-----

        """

    /// The key of another one.
    static let otherKey = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgv+yuGTFFtMpW0sbM
        gvpM0J+zLVL1nr230JuyVlKJJQahRANCAAT/UlZRwej/Z0OTjcwGAa6UA59AC1QE
        Wa5nlJnuX10o0NlZZGNbr1q80VkcD2G/7aTlej4c3VhDS5qa3rvocfPs
        -----END PRIVATE KEY-----

        """
}
