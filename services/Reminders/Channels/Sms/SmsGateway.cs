using System.Net.Http.Headers;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Jobs;

namespace SystemicPlatform.Reminders.Channels.Sms;

/// <summary>
/// Text messages through a gateway that takes JSON: <c>{"id", "to", "text"}</c>. The id is the delivery's, in
/// <c>Idempotency-Key</c> as well, so that a gateway can tell a repetition from a second message.
/// </summary>
internal sealed class SmsGateway(SmsSettings gateway, HttpClient http, ReminderTexts texts, Reach reach, SendingSettings settings) : IChannel
{
    public Channel Kind => Channel.Sms;

    public TimeSpan Patience => settings.Lease / 3;

    public async Task SendAsync(DeliveryClaim.Attempt attempt, Func<Task> taken, CancellationToken ct)
    {
        var address = gateway.Address ?? throw new ChannelUnsuited("noSmsGateway");
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = JsonContent.Create(new
            {
                id = attempt.Delivery.Id,
                to = reach.PhoneOf(attempt.Recipient!) ?? throw new ChannelUnsuited("noPhone"),
                text = texts.ShortOf(attempt),
            }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", gateway.Token);
        request.Headers.Add("Idempotency-Key", attempt.Delivery.Id.ToString());
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        if (!answer.IsSuccessStatusCode)
        {
            throw new HttpRefusal(answer.StatusCode);
        }

        await taken();
    }

    public DeliveryFault FaultOf(Exception exception) => HttpFaults.Of(exception);
}
