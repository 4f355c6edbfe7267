using System.Globalization;
using SystemicPlatform.AppHost.Local;
using SystemicPlatform.AppHost.Local.Processes;
using SystemicPlatform.AppHost.Local.Servers;

namespace SystemicPlatform.Bench.Platform;

/// <summary>nginx before a service, as one would set it up: connections kept, no log, nothing else.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private readonly RunningProcess process;

    private Nginx(RunningProcess process, string address) => (this.process, Address) = (process, address);

    public string Address { get; }

    public static async Task<Nginx> StartAsync(string folder, string service, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var port = Ports.Free(1)[0].ToString(CultureInfo.InvariantCulture);
        var settings = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(settings, Settings(folder, port, new Uri(service).Authority), ct);
        var started = await RunningProcess.StartAsync(new ProcessSpec(Programs.Required("nginx"), "-p", folder, "-c", settings)
        {
            Log = Path.Combine(folder, "nginx.log"),
        });
        var nginx = new Nginx(started, $"http://127.0.0.1:{port}");
        if (!await Wait.UntilAsync(token => AnswersAsync(nginx.Address, token), TimeSpan.FromSeconds(10), ct))
        {
            await nginx.DisposeAsync();
            throw new PlatformException($"nginx does not answer; see {started.Log}.");
        }

        return nginx;
    }

    public ValueTask DisposeAsync() => process.DisposeAsync();

    private static async Task<bool> AnswersAsync(string address, CancellationToken ct)
    {
        try
        {
            using var client = new HttpClient();
            using var answer = await client.GetAsync(new Uri($"{address}/health/live"), ct);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static string Settings(string folder, string port, string service) => $$"""
        daemon off;
        pid {{folder}}/nginx.pid;
        error_log {{folder}}/error.log;
        worker_processes auto;
        events { worker_connections 1024; }
        http {
          access_log off;
          client_body_temp_path {{folder}}/body;
          proxy_temp_path {{folder}}/proxy;
          fastcgi_temp_path {{folder}}/fastcgi;
          uwsgi_temp_path {{folder}}/uwsgi;
          scgi_temp_path {{folder}}/scgi;
          keepalive_requests 1000000;
          upstream service { server {{service}}; keepalive 64; keepalive_requests 1000000; }
          server {
            listen 127.0.0.1:{{port}};
            client_max_body_size 256k;
            location / {
              proxy_pass http://service;
              proxy_http_version 1.1;
              proxy_set_header Connection "";
              proxy_set_header X-Forwarded-For $remote_addr;
              proxy_set_header X-Forwarded-Proto $scheme;
              proxy_set_header X-Forwarded-Host $host;
            }
          }
        }
        """;
}
