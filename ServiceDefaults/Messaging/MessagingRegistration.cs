using MassTransit;
using MassTransit.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SystemicPlatform.Contracts;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>Connects a service to the broker: one quorum queue per service, its handlers behind the inbox.</summary>
public static class MessagingRegistration
{
    private const int Partitions = 16;

    /// <summary>Tries two seconds apart: two days, longer than any outage that nobody mends.</summary>
    private const int DatabasePatience = 86_400;

    /// <summary>The service handles the event. Called once per event in <c>XxxService.cs</c>.</summary>
    public static void Consume<TEvent, THandler>(this IHostApplicationBuilder builder)
        where TEvent : class, IEvent
        where THandler : class, IEventHandler<TEvent>
    {
        builder.Services.AddScoped<THandler>();
        builder.Services.AddScoped<Inbox<TEvent, THandler>>();
        builder.Services.AddSingleton(new Subscription(
            typeof(TEvent),
            typeof(THandler),
            registration => registration.AddConsumer<InboxConsumer<TEvent, THandler>>(),
            (endpoint, partitioner, context) => endpoint.ConfigureConsumer<InboxConsumer<TEvent, THandler>>(
                context,
                consumer => consumer.Message<TEvent>(message => message.UsePartitioner(partitioner, consume => consume.Message.AggregateId)))));
    }

    internal static void AddMessaging(this IHostApplicationBuilder builder)
    {
        var broker = Settings.Require(builder.Configuration, "ConnectionStrings:rabbitmq");
        builder.Services.AddScoped<IOutbox, Outbox>();
        builder.Services.AddSingleton<OutboxState>();
        builder.Services.AddHostedService<OutboxRelay>();
        builder.Services.AddSingleton(new BrokerAddress(new Uri(broker)));
    }

    /// <summary>Called when every subscription is known, just before the container is built.</summary>
    internal static void AddBus(this IHostApplicationBuilder builder, string service)
    {
        var subscriptions = builder.Services
            .Where(descriptor => descriptor.ServiceType == typeof(Subscription))
            .Select(descriptor => (Subscription)descriptor.ImplementationInstance!)
            .ToArray();
        if (subscriptions.Length > 0)
        {
            builder.Services.AddHostedService<BusWatch>();
        }

        builder.Services.AddMassTransit(registration =>
        {
            // It would tell its makers about this installation.
            registration.DisableUsageTelemetry();
            // Its own check calls a service dead that starts without a broker; BrokerCheck calls it degraded.
            registration.ConfigureHealthCheckOptions(check =>
            {
                check.Tags.Clear();
                check.Tags.Add("masstransit");
            });
            foreach (var subscription in subscriptions)
            {
                subscription.Register(registration);
            }

            registration.UsingRabbitMq((context, bus) =>
            {
                bus.Host(context.GetRequiredService<BrokerAddress>().Value);
                bus.ConfigureJsonSerializerOptions(EventJson.Apply);
                bus.ConnectReceiveObserver(new LostChannels());
                if (subscriptions.Length > 0)
                {
                    bus.ReceiveEndpoint(service, endpoint => Receive(endpoint, subscriptions, context));
                }
            });
        });
    }

    // One active consumer per queue and one partition per aggregate: facts about the same thing are handled in order,
    // also while a handler retries, and another instance takes over when the active one dies.
    private static void Receive(
        IRabbitMqReceiveEndpointConfigurator endpoint, IEnumerable<Subscription> subscriptions, IBusRegistrationContext context)
    {
        endpoint.SetQuorumQueue();
        endpoint.SingleActiveConsumer = true;
        // A message that a killed process never finished, or that an operator looked at, is delivered again as often
        // as it takes; newer brokers would drop it after twenty times.
        endpoint.SetQueueArgument("x-delivery-limit", 1_000_000);
        endpoint.PrefetchCount = 2 * Partitions;
        endpoint.ConcurrentMessageLimit = Partitions;
        endpoint.UseMessageRetry(retry =>
        {
            // A database that is away comes back: wait for it rather than give the message up.
            retry.Handle<Exception>(DatabaseFault.IsUnavailable);
            retry.Interval(DatabasePatience, TimeSpan.FromSeconds(2));
        });
        endpoint.UseMessageRetry(retry =>
        {
            retry.Ignore<Exception>(DatabaseFault.IsUnavailable);
            retry.Exponential(5, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(500));
        });
        var partitioner = new Partitioner(Partitions, new Murmur3UnsafeHashGenerator());
        foreach (var subscription in subscriptions)
        {
            subscription.Attach(endpoint, partitioner, context);
        }
    }

    private sealed record Subscription(
        Type Event,
        Type Handler,
        Action<IBusRegistrationConfigurator> Register,
        Action<IReceiveEndpointConfigurator, IPartitioner, IBusRegistrationContext> Attach);
}

/// <summary>Where the broker is, from <c>ConnectionStrings:rabbitmq</c>.</summary>
internal sealed record BrokerAddress(Uri Value);
